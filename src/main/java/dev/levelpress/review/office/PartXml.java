package dev.levelpress.review.office;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part as its elements and text come, by their local names; neither deeper than documents are, nor with entities. */
public final class PartXml implements AutoCloseable {

    /** Documents of Word stay below 60, with tables in tables. */
    private static final int DEEPEST = 150;

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    public PartXml(String name, byte[] part) throws RefusedPackage {
        this.name = OfficePackage.shown(name);
        try {
            this.reader = FACTORY.createXMLStreamReader(decoded(part));
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged();
        }
    }

    /** UTF-8 or UTF-16, as ECMA-376 part 2 has it. Left to find that out, the parser prints what it cannot decode. */
    private static Reader decoded(byte[] part) {
        boolean wide = part.length > 1 && (part[0] & 0xFF) + (part[1] & 0xFF) == 0xFE + 0xFF;
        boolean marked = part.length > 2 && (part[0] & 0xFF) == 0xEF && (part[1] & 0xFF) == 0xBB;
        int start = marked ? 3 : 0;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(new ByteArrayInputStream(part, start, part.length - start), charset.newDecoder());
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Its own limit is another and gives no reason.
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * DEEPEST);
        return factory;
    }

    private RefusedPackage damaged() {
        return new RefusedPackage("is damaged in its part " + name + "; send it again");
    }

    /** Goes to the next start or end of an element, or text; false at the end of the part. */
    public boolean next() throws RefusedPackage {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedPackage("declares entities of its own in its part " + name);
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new RefusedPackage("is nested deeper than any document in its part " + name);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged();
        }
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    public boolean isEnd() {
        return reader.isEndElement();
    }

    public boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    /** Of the element that starts or ends here. */
    public String element() {
        return reader.getLocalName();
    }

    public String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** All text up to the end of the element that starts here. */
    public String text() throws RefusedPackage {
        StringBuilder text = new StringBuilder();
        for (int inside = 1; inside > 0 && next(); ) {
            if (isStart()) {
                inside++;
            } else if (isEnd()) {
                inside--;
            } else {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Passes over the element that starts here. */
    public void skip() throws RefusedPackage {
        for (int inside = 1; inside > 0 && next(); ) {
            inside += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    /** An attribute of the element that starts here, in whatever namespace; empty when it has none. */
    public String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Those of the element that starts here, by local name. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
