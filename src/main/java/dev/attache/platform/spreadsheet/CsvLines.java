package dev.attache.platform.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.problem.UnknownCharset;
import dev.attache.platform.text.InvisibleCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV (RFC 4180) as spreadsheets write it: in the charset of its byte order mark, else in the declared
 * one, else in UTF-8; with commas, semicolons, tabs or bars between the cells, or with the separator that a first line
 * {@code sep=;} names.
 */
class CsvLines {
    private static final CsvMapper MAPPER =
            CsvMapper.csvBuilder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("\\A\"?sep=([^\"\\r\\n])\"?(\\r\\n|\\r|\\n|\\z)");

    /** Declared by libraries that do not know it, where decoding would not fail but make other letters. */
    private static final Set<Charset> ASSUMED =
            Collections.unmodifiableSet(new HashSet<>(List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)));

    /** Digits that are kept from a spreadsheet as the text of a formula: {@code ="0912"}. */
    private static final Pattern TEXT_OF_FORMULA = Pattern.compile("=\"((?:[^\"]|\"\")*+)\"");

    private CsvLines() {}

    static List<Line> of(byte[] body, String charset, Predicate<String> known) {
        String text = text(body, charset);
        char separator;
        Matcher named = NAMED_SEPARATOR.matcher(text);
        if (named.find()) {
            separator = named.group(1).charAt(0);
            text = text.substring(named.end());
        } else {
            separator = separator(text, known);
        }
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        try (MappingIterator<String[]> records =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            while (records.hasNextValue() && lines.size() < Sheet.MOST_LINES) {
                String[] cells = records.nextValue();
                number++;
                Line line = new Line(
                        number, Arrays.stream(cells).map(CsvLines::cell).toList());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException e) {
            throw new Malformed("The file is not CSV: after row " + number + " its quotation marks do not match.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Cell cell(String text) {
        Matcher formula = TEXT_OF_FORMULA.matcher(text);
        return Cell.of(formula.matches() ? formula.group(1).replace("\"\"", "\"") : text);
    }

    private static String text(byte[] body, String said) {
        Charset declared = said == null ? null : named(said);
        if (ASSUMED.contains(declared)) {
            declared = null;
        }
        Charset charset = marked(body);
        if (charset == null) {
            charset = declared == null ? StandardCharsets.UTF_8 : declared;
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Malformed(
                    declared == null
                            ? "The file is not text in UTF-8; save it as \"CSV UTF-8\", or declare its charset in the"
                                    + " Content-Type, as in text/csv; charset=Big5."
                            : "The file is not text in " + charset.name() + ".");
        }
    }

    private static Charset named(String charset) {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new UnknownCharset(charset);
        }
    }

    /** The charset that a byte order mark tells; null without one. */
    private static Charset marked(byte[] body) {
        if (begins(body, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(body, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(body, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] body, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (body.length <= i || (body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The separator of the first line that names known columns by it, else the most frequent one of the first line. */
    private static char separator(String text, Predicate<String> known) {
        List<String> first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(Sheet.MOST_TITLES + 1)
                .map(line -> line.substring(0, Math.min(line.length(), 20_000)))
                .toList();
        for (String line : first) {
            for (char separator : SEPARATORS) {
                String[] cells = line.split(Pattern.quote(String.valueOf(separator)));
                if (Arrays.stream(cells)
                                .map(cell -> InvisibleCharacters.stripped(cell.replace("\"", "")))
                                .filter(known)
                                .limit(2)
                                .count()
                        == 2) {
                    return separator;
                }
            }
        }
        String header = first.isEmpty() ? "" : first.get(0);
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(header, separator) > count(header, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }
}
