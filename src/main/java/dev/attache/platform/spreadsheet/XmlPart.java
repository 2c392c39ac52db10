package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Malformed;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part of a workbook, read from one beginning or end of an element to the next. Whatever a parser keeps of a
 * document is bounded: document type definitions are refused, against XML entities, as are deep nesting, many
 * different names, and long attributes and comments, which a parser keeps as a whole.
 */
class XmlPart {
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int DEEPEST = 100;
    private static final int LONGEST_ATTRIBUTE = 1_000;

    /** The bytes of a tag, a text or a comment: a text of a cell has at most 32,767 characters. */
    private static final int LONGEST_TOKEN = 500_000;

    private static final XMLInputFactory XML = factory();

    private final Content content;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream content) throws XMLStreamException {
        this.content = new Content(content);
        this.xml = XML.createXMLStreamReader(this.content);
    }

    /** Whether there is one more beginning or end of an element; goes to it. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The attribute of this name, in whatever namespace; null without one. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                String value = xml.getAttributeValue(i);
                if (value.length() > LONGEST_ATTRIBUTE) {
                    throw new Malformed("The workbook has longer attributes than a spreadsheet writes.");
                }
                return value;
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Whether the attribute is true; false without one. */
    boolean isSet(String name) {
        String value = attribute(name, "0").strip();
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element, at most so many characters of it; goes to its end. */
    String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = step();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                int room = most - text.length();
                text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
            }
        }
        return text.toString();
    }

    private int step() throws XMLStreamException {
        content.ofToken = 0;
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw new Malformed("The workbook defines a document type, which none does.");
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> note(xml.getPITarget());
            default -> {}
        }
        return event;
    }

    private void begin() {
        int attributes = xml.getAttributeCount() + xml.getNamespaceCount();
        if (++depth > DEEPEST || attributes > MOST_ATTRIBUTES) {
            throw new Malformed("The workbook has elements that no spreadsheet writes.");
        }
        note(xml.getLocalName());
        note(xml.getPrefix());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            note(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            note(xml.getNamespaceURI(i));
            note(xml.getNamespacePrefix(i));
        }
    }

    private void note(String name) {
        if (name != null && names.add(name) && names.size() > MOST_NAMES) {
            throw new Malformed("The workbook has elements that no spreadsheet writes.");
        }
    }

    /** Counts what the parser reads for one token. */
    private static class Content extends FilterInputStream {
        private int ofToken;

        Content(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = super.read(buffer, from, most);
            count(read);
            return read;
        }

        private void count(int more) {
            ofToken += more;
            if (ofToken > LONGEST_TOKEN) {
                throw new Malformed("The workbook has longer tags, texts or comments than a spreadsheet writes.");
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
