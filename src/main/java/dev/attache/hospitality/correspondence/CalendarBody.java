package dev.attache.hospitality.correspondence;

import dev.attache.platform.problem.Malformed;
import dev.attache.platform.problem.UnknownCharset;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A calendar as it is sent: octets in folded lines. They are unfolded before they are decoded, as a fold may split a
 * character (RFC 5545, 3.1), by the declared charset, else UTF-8.
 */
class CalendarBody {
    /** As no calendar with one event has; a longer one is not read at all. */
    private static final int MOST_LINES = 10_000;

    private CalendarBody() {}

    static String unfolded(byte[] body, MediaType type) {
        Charset charset = charset(type);
        byte[] unfolded = new byte[body.length];
        int length = 0;
        int lines = 0;
        for (int i = 0; i < body.length; i++) {
            int lineEnd = body[i] == '\n' ? 1 : body[i] == '\r' && at(body, i + 1) == '\n' ? 2 : 0;
            if (lineEnd > 0 && (at(body, i + lineEnd) == ' ' || at(body, i + lineEnd) == '\t')) {
                i += lineEnd;
                continue;
            }
            unfolded[length++] = body[i];
            if (body[i] == '\n' && ++lines > MOST_LINES) {
                throw new Malformed("The calendar has more than " + MOST_LINES + " lines.");
            }
        }
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(unfolded, 0, length))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Malformed("The body is not text in " + charset + ".");
        }
    }

    private static int at(byte[] body, int index) {
        return index < body.length ? body[index] : -1;
    }

    private static Charset charset(MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            String ascii = "\r\n\t AZaz:;=,";
            if (new String(ascii.getBytes(StandardCharsets.US_ASCII), charset).equals(ascii)) {
                // Some programs declare ASCII and send more.
                return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
            }
        } catch (IllegalArgumentException e) {
            // Not a charset that this JVM knows.
        }
        throw new UnknownCharset(name);
    }
}
