package dev.attache.platform.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook (XLSX), the same bytes for the same table: the header bold and always in sight. */
class Workbooks {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST = 32_767;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Workbooks() {}

    static byte[] of(Table table, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Attache", null)) {
            write(table, workbook.newWorksheet(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutHour(bytes.toByteArray());
    }

    /**
     * Writes the archive anew. The library notes the time, so that the same table would have another tag each second; and
     * its entries lack their sizes, which readers of streams refuse.
     */
    private static byte[] withoutHour(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(EPOCH);
                out.putNextEntry(same);
                byte[] content = in.getInputStream(part).readAllBytes();
                out.write(
                        part.getName().equals("docProps/core.xml") ? withoutHour(new String(content, UTF_8)) : content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutHour(String properties) {
        return properties
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(UTF_8);
    }

    private static void write(Table table, Worksheet sheet) {
        int columns = table.header().size();
        for (int c = 0; c < columns; c++) {
            sheet.value(0, c, text(table.header().get(c)));
            sheet.width(c, width(table, c));
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int r = 0; r < table.rows().size(); r++) {
            List<Object> row = table.rows().get(r);
            for (int c = 0; c < columns; c++) {
                write(row.get(c), sheet, r + 1, c);
            }
        }
    }

    private static void write(Object cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.value(row, column, text(FormulaInjection.distinct(cell.toString())));
            if (cell.toString().indexOf('\n') >= 0) {
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }

    /** Escapes characters that XML forbids as _xHHHH_ (ECMA-376, ST_Xstring), and text that looks like such an escape. */
    private static String text(String text) {
        String escaped = LIKE_ESCAPED.matcher(text).replaceAll("_x005F_");
        escaped = UNWRITABLE.matcher(escaped).replaceAll(c -> "_x%04X_"
                .formatted((int) c.group().charAt(0)));
        return escaped.length() <= LONGEST ? escaped : escaped.substring(0, LONGEST - 1) + "…";
    }

    private static int width(Table table, int column) {
        int longest = width(table.header().get(column));
        for (List<Object> row : table.rows()) {
            longest = Math.max(
                    longest, row.get(column) == null ? 0 : width(row.get(column).toString()));
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    /** Of the longest line, Chinese characters being twice as wide as Latin ones. */
    private static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints()
                        .map(c -> Character.isIdeographic(c) || c >= 0xFF00 ? 2 : 1)
                        .sum())
                .max()
                .orElse(0);
    }
}
