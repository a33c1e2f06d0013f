package dev.levelpress.samples;

import dev.levelpress.output.docx.DocxParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word document's body as people and screen readers meet it: a line for each paragraph, table row and control. */
final class WordOutline {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringBuilder out = new StringBuilder();

    private WordOutline() {}

    /** Indented by structure; paragraphs begin with their style, items of lists say so, controls stand in {@code [tag:
     * text]}. */
    static String of(byte[] docx) throws IOException {
        WordOutline outline = new WordOutline();
        outline.blocks(body(docx), "");
        return outline.out.toString();
    }

    /** The words alone, with a line end after each paragraph. */
    static String text(byte[] docx) throws IOException {
        WordOutline outline = new WordOutline();
        outline.words(body(docx));
        return outline.out.toString();
    }

    private static Element body(byte[] docx) throws IOException {
        return parsed(Objects.requireNonNull(DocxParts.of(docx).get("word/document.xml")));
    }

    private static Element parsed(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private void blocks(Element parent, String indent) {
        for (Element each : children(parent)) {
            switch (each.getLocalName()) {
                case "p" -> paragraph(each, indent);
                case "tbl" -> line(indent, "table", each);
                case "tr" -> line(indent, isHeader(each) ? "header row" : "row", each);
                case "tc" -> line(indent, "cell", each);
                case "sdt" -> line(indent, "[" + tag(each) + "]", each);
                case "sectPr", "sdtPr", "tblPr", "tblGrid", "trPr", "tcPr" -> {}
                default -> blocks(each, indent);
            }
        }
    }

    private void line(String indent, String name, Element content) {
        out.append(indent).append(name).append('\n');
        blocks(content, indent + "  ");
    }

    private void paragraph(Element paragraph, String indent) {
        StringBuilder text = new StringBuilder();
        inlines(paragraph, text);
        out.append(indent).append(value(paragraph, "pStyle", "Normal"));
        boolean item = paragraph.getElementsByTagNameNS(W, "numPr").getLength() > 0;
        out.append(item ? " item:" : ":");
        if (!text.isEmpty()) {
            out.append(' ').append(text.toString().replace("\n", "\n" + indent + "  "));
        }
        out.append('\n');
    }

    private void inlines(Element parent, StringBuilder text) {
        for (Element each : children(parent)) {
            switch (each.getLocalName()) {
                case "t" -> text.append(each.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "br" -> text.append("page".equals(each.getAttributeNS(W, "type")) ? "(page break)" : "\n");
                case "drawing" -> text.append("(picture)");
                case "instrText" ->
                    text.append("(field ").append(each.getTextContent().strip()).append(')');
                case "sdt" -> {
                    text.append('[').append(tag(each)).append(": ");
                    inlines(each, text);
                    text.append(']');
                }
                case "pPr", "rPr", "sdtPr", "sdtEndPr" -> {}
                default -> inlines(each, text);
            }
        }
    }

    private void words(Element parent) {
        for (Element each : children(parent)) {
            switch (each.getLocalName()) {
                case "t" -> out.append(each.getTextContent());
                case "tab", "br" -> out.append(' ');
                case "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText" -> {}
                default -> words(each);
            }
        }
        if (parent.getLocalName().equals("p")) {
            out.append('\n');
        }
    }

    private static boolean isHeader(Element row) {
        return row.getElementsByTagNameNS(W, "tblHeader").getLength() > 0;
    }

    private static String tag(Element control) {
        return value(control, "tag", "untagged");
    }

    private static String value(Element owner, String property, String otherwise) {
        for (Element properties : children(owner)) {
            for (Element each : children(properties)) {
                if (properties.getLocalName().endsWith("Pr")
                        && each.getLocalName().equals(property)) {
                    return each.getAttributeNS(W, "val");
                }
            }
        }
        return otherwise;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
