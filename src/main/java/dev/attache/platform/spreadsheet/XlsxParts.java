package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Malformed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The XML parts of a workbook (ECMA-376, part 2). The unpacked size is bounded, against zip bombs; document type
 * definitions are refused, against XML entities.
 */
class XlsxParts {
    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final Set<Integer> METHODS = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);
    private static final XMLInputFactory XML = factory();

    /** By their names, which do not heed capitals. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private int bytes;

    XlsxParts(byte[] body) throws IOException {
        // The JDK reads a ZIP from the front or from a file; the front does not tell the sizes in all workbooks.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get()) {
            int most = MOST_PARTS;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (most-- == 0) {
                    throw new Malformed("The workbook has more than " + MOST_PARTS + " parts.");
                }
                if (entry.getName().matches("(?i).*\\.(xml|rels)") && METHODS.contains(entry.getMethod())) {
                    parts.put(key(entry.getName()), unpacked(zip.getInputStream(entry)));
                }
            }
        }
    }

    private byte[] unpacked(InputStream packed) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES) {
                throw new Malformed("The workbook unpacks to more than " + MOST_BYTES / 1_000_000 + " MB.");
            }
            part.write(buffer, 0, read);
        }
        return part.toByteArray();
    }

    /** The part of this name, read from its first element on; null where there is none. */
    XMLStreamReader open(String name) throws XMLStreamException {
        byte[] part = name == null ? null : parts.get(key(name));
        if (part == null) {
            return null;
        }
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (xml.next() == XMLStreamConstants.DTD) {
                throw new Malformed("The workbook defines a document type, which none does.");
            }
        }
        return xml;
    }

    /** The names of the parts that a part relates to, by the relation's id and by the end of its type, as "/styles". */
    Map<String, String> relations(String name) throws XMLStreamException {
        int slash = name.lastIndexOf('/');
        String folder = name.substring(0, slash + 1);
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = open(folder + "_rels/" + name.substring(slash + 1) + ".rels");
        for (; xml != null && xml.hasNext(); xml.next()) {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                String type = xml.getAttributeValue(null, "Type");
                String target = URI.create("/" + folder)
                        .resolve(xml.getAttributeValue(null, "Target"))
                        .getPath()
                        .substring(1);
                targets.put(xml.getAttributeValue(null, "Id"), target);
                targets.put(type.substring(type.lastIndexOf('/')), target);
            }
        }
        return targets;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
