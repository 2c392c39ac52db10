package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Malformed;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The XML parts of a workbook (ECMA-376, part 2), unpacked as they are read: bounded, against zip bombs. */
class XlsxParts implements AutoCloseable {
    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_RELATIONS = 5_000;
    private static final Set<Integer> METHODS = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

    private final ZipFile zip;

    /** By their names, which do not heed capitals. */
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private long bytes;

    XlsxParts(byte[] body) throws IOException {
        // The JDK reads a ZIP from the front or from a file; the front does not tell the sizes in all workbooks.
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (METHODS.contains(entry.getMethod())
                    && !entry.isDirectory()
                    && parts.put(key(entry.getName()), entry) != null) {
                throw new Malformed("The workbook has two parts of one name; open and save it in a spreadsheet.");
            }
            if (parts.size() > MOST_PARTS) {
                throw new Malformed("The workbook has more than " + MOST_PARTS + " parts.");
            }
        }
    }

    /** The part of this name; null where there is none. */
    XmlPart open(String name) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = name == null ? null : parts.get(key(name));
        return entry == null ? null : new XmlPart(new Unpacked(zip.getInputStream(entry)));
    }

    /** The names of the parts that a part relates to, by the relation's id and by the end of its type, as "/styles". */
    Map<String, String> relations(String name) throws IOException, XMLStreamException {
        int slash = name.lastIndexOf('/');
        String folder = name.substring(0, slash + 1);
        Map<String, String> targets = new HashMap<>();
        XmlPart xml = open(folder + "_rels/" + name.substring(slash + 1) + ".rels");
        while (xml != null && xml.next()) {
            if (xml.begins("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                String type = xml.attribute("Type");
                String target = URI.create("/" + folder)
                        .resolve(xml.attribute("Target"))
                        .getPath()
                        .substring(1);
                targets.put(xml.attribute("Id"), target);
                targets.put(type.substring(type.lastIndexOf('/')), target);
                if (targets.size() > MOST_RELATIONS) {
                    throw new Malformed("The workbook has more than " + MOST_PARTS + " parts.");
                }
            }
        }
        return targets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Counts what all parts together unpack to. */
    private class Unpacked extends FilterInputStream {
        Unpacked(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = super.read(buffer, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            bytes += more;
            if (bytes > MOST_BYTES) {
                throw new Malformed("The workbook unpacks to more than " + MOST_BYTES / 1_000_000 + " MB.");
            }
        }
    }
}
