package dev.attache.platform.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.attache.platform.problem.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV (RFC 4180) in UTF-8, as spreadsheets write it: with commas, or with semicolons. */
class CsvLines {
    private static final CsvMapper MAPPER =
            CsvMapper.csvBuilder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvLines() {}

    static List<Line> of(byte[] body) {
        String text = text(body);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<Line> lines = new ArrayList<>();
        try (MappingIterator<String[]> records =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            while (records.hasNextValue()) {
                lines.add(new Line(lines.size() + 1, List.of(records.nextValue())));
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException e) {
            throw new Malformed(
                    "The file is not CSV: after row " + lines.size() + " its quotation marks do not match.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Malformed("The file is not text in UTF-8; save it as \"CSV UTF-8\".");
        }
    }

    /** Whichever of the two there is more of between the names of the columns. */
    private static char separator(String text) {
        int balance = 0;
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                balance += c == ';' ? 1 : c == ',' ? -1 : 0;
            }
        }
        return balance > 0 ? ';' : ',';
    }
}
