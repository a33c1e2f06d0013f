package dev.levelpress.template.word;

import dev.levelpress.template.XmlText;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/**
 * Writes a tree as the FreeMarker template that gives this tree back. Code stands in the tree as {@link #code processing
 * instructions} and {@link #computed computed attributes}; whatever else looks like FreeMarker is text.
 */
final class FtlWriter {

    private static final String TARGET = "levelpress-ftl";

    private static final List<String> TEXTS = List.of("t", "delText", "instrText", "delInstrText");

    private final StringBuilder out = new StringBuilder(64 << 10);
    private final boolean template;

    private FtlWriter(boolean template) {
        this.template = template;
    }

    static Node code(Document document, String code) {
        return document.createProcessingInstruction(TARGET, code);
    }

    static boolean isCode(Node node) {
        return node instanceof ProcessingInstruction instruction
                && instruction.getTarget().equals(TARGET);
    }

    /** Gives an attribute a value that is FreeMarker; what it prints must be escaped. */
    static void computed(Element element, String namespace, String name, String code) {
        element.setAttributeNS(namespace, name, "");
        element.getAttributeNodeNS(namespace, name.substring(name.indexOf(':') + 1))
                .setUserData(TARGET, code, null);
    }

    /** The whole part as a template. */
    static String template(Document document) {
        return new FtlWriter(true).write("<#ftl strip_whitespace=false>", document);
    }

    /** The whole part as it stands; it must hold no code. */
    static String xml(Document document) {
        return new FtlWriter(false).write("", document);
    }

    /** An element as it stands, with the names as the part's root declares them. */
    static String fragment(Element element) {
        FtlWriter writer = new FtlWriter(false);
        writer.element(element);
        return writer.out.toString();
    }

    /** Text as markup in which FreeMarker sees nothing but text. */
    static String literal(String text) {
        return escape(text).replace("${", "${\"$\"}{").replace("#{", "${\"#\"}{");
    }

    private static String escape(String text) {
        return XmlText.escape(text).replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;");
    }

    private String write(String header, Document document) {
        out.append(header).append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        element(document.getDocumentElement());
        return out.toString();
    }

    private void element(Element element) {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute((Attr) attributes.item(i));
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void node(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (isCode(node)) {
            out.append(node.getNodeValue());
        } else if (node instanceof Text text && !isIndent(text)) {
            text(text.getData());
        }
    }

    /** White space counts in texts only, not between elements. */
    private static boolean isIndent(Text text) {
        return text.getData().isBlank() && !TEXTS.contains(text.getParentNode().getLocalName());
    }

    private void attribute(Attr attribute) {
        out.append(' ').append(attribute.getName()).append("=\"");
        if (attribute.getUserData(TARGET) instanceof String code) {
            out.append(code);
        } else {
            text(attribute.getValue());
        }
        out.append('"');
    }

    private void text(String text) {
        out.append(template ? literal(text) : escape(text));
    }
}
