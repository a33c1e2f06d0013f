package dev.levelpress.source.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/** A part of a workbook as its elements and text come, by their local names; it declares no entities of its own. */
final class Xml implements AutoCloseable {

    private final String name;
    private final InputStream in;
    private final TextLimit limit;
    private final XMLStreamReader reader;

    Xml(String name, InputStream in, TextLimit limit) throws IOException {
        this.name = name;
        this.in = in;
        this.limit = limit;
        try {
            this.reader = factory().createXMLStreamReader(decoded(in));
        } catch (XMLStreamException broken) {
            throw failure(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** UTF-8 or UTF-16, as ECMA-376 part 2 has it. Left to find that out, the parser prints what it cannot decode. */
    private static Reader decoded(InputStream in) throws IOException {
        BOMInputStream marked = BOMInputStream.builder()
                .setInputStream(in)
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get();
        String name = marked.getBOMCharsetName();
        Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        return new InputStreamReader(marked, charset.newDecoder());
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new IOException("its part " + name + " has a document type declaration");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException broken) {
            throw failure(broken);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Of the element that starts here, in whatever namespace. */
    Optional<String> attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The number in an attribute; empty when it is missing or no whole number from 0 on. */
    Optional<Integer> number(String attribute) {
        return attribute(attribute).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** All text up to the end of the element that starts here. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    limit.take(reader.getTextLength());
                    text.append(reader.getText());
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Passes over the element that starts here. */
    void skip() throws IOException {
        for (int depth = 1; depth > 0; ) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> depth--;
                default -> {}
            }
        }
    }

    private int event() throws IOException {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw failure(broken);
        }
    }

    private IOException failure(Exception broken) {
        // What stopped the bytes is the reason; else the XML is.
        Throwable cause = broken instanceof XMLStreamException xml ? xml.getNestedException() : broken.getCause();
        return cause instanceof IOException reason
                        && !(reason instanceof CharacterCodingException)
                        && reason.getMessage() != null
                ? reason
                : new IOException("its part " + name + " is not well-formed", broken);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
