package dev.levelpress.output.pdf.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure elements of a document, made when the first content of their DOM node is drawn. */
final class StructureTree {

    static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName OBJ = new PdfName("Obj");
    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

    private final PdfWriter writer;
    private final ReadingOrder order;
    private final Structure document;
    private final Map<Node, Structure> structures = new IdentityHashMap<>();
    private final Map<Node, Structure> items = new IdentityHashMap<>();
    private final Map<Node, Structure> paragraphs = new IdentityHashMap<>();
    private final List<Structure> all = new ArrayList<>();

    StructureTree(PdfWriter writer, Document dom) {
        this.writer = writer;
        this.order = new ReadingOrder(dom);
        this.document = new Structure(
                new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT), PdfName.DOCUMENT);
        all.add(document);
    }

    int order(Node node) {
        return order.of(node);
    }

    /** The element that text of this node goes into: its own or its nearest ancestor's, a paragraph inside a group. */
    Structure holding(Node node) {
        Structure structure = of(node);
        return Roles.isGroup(structure.role()) ? paragraph(node) : structure;
    }

    /** A stretch of the node's text that looks like something else. */
    Structure span(Node node, String actual) {
        Structure span = add(holding(node), PdfName.SPAN, order(node));
        span.attribute(ACTUAL_TEXT, text(actual));
        return span;
    }

    /** The label of a list item: its number. */
    Structure label(Element item) {
        of(item);
        return add(items.getOrDefault(item, document), Roles.LBL, Integer.MIN_VALUE);
    }

    /** Puts an annotation on the current page, as content of the node. */
    void annotate(Node node, PdfAnnotation annotation) {
        Structure structure = holding(node);
        annotation.put(
                STRUCT_PARENT,
                new PdfNumber(writer.getStructureTreeRoot()
                        .addExistingObject(structure.element().getReference())));
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        structure.add(reference, Integer.MAX_VALUE);
        writer.addAnnotation(annotation);
    }

    /** The paragraph made of the inline nodes beside this one. */
    private Structure paragraph(Node node) {
        Node first = node;
        while (Roles.isInline(first.getParentNode())) {
            first = first.getParentNode();
        }
        while (first.getPreviousSibling() != null && Roles.isInline(first.getPreviousSibling())) {
            first = first.getPreviousSibling();
        }
        Node start = first;
        return paragraphs.computeIfAbsent(start, each -> add(of(start.getParentNode()), Roles.P, order(start)));
    }

    private Structure of(Node node) {
        Structure known = structures.get(node);
        if (known != null) {
            return known;
        }
        Node parent = node.getParentNode();
        Structure made = parent == null || parent instanceof Document ? document : made(node, parent);
        structures.put(node, made);
        return made;
    }

    private Structure made(Node node, Node parent) {
        if (!(node instanceof Element element) || element.getTagName().equals("body")) {
            return node instanceof Element ? document : of(parent);
        }
        Optional<PdfName> role = role(element);
        if (role.isEmpty()) {
            return of(parent);
        }
        Structure structure = add(parentOf(element), role.get(), order(element));
        describe(structure, element);
        if (element.getTagName().equals("li")) {
            items.put(element, structure);
            return add(structure, Roles.LBODY, order(element));
        }
        return structure;
    }

    /** A link or span straight inside a group stands in a paragraph there. */
    private Structure parentOf(Element element) {
        Structure parent = of(element.getParentNode());
        return Roles.isInline(element) && Roles.isGroup(parent.role()) ? paragraph(element) : parent;
    }

    private Optional<PdfName> role(Element element) {
        int level = order.headingLevel(element);
        return level > 0 ? Optional.of(new PdfName("H" + level)) : Roles.of(element);
    }

    private Structure add(Structure parent, PdfName role, int order) {
        Structure child = parent.child(role, order);
        all.add(child);
        return child;
    }

    private static void describe(Structure structure, Element element) {
        String language = element.getAttribute("lang");
        if (!language.isEmpty()) {
            structure.attribute(PdfName.LANG, new PdfString(language));
        }
        switch (element.getTagName()) {
            case "th", "td" -> cell(structure, element);
            case "ul" -> structure.owned("List").put(new PdfName("ListNumbering"), new PdfName("Disc"));
            case "ol" -> structure.owned("List").put(new PdfName("ListNumbering"), new PdfName("Decimal"));
            case "img" -> structure.attribute(PdfName.ALT, text(element.getAttribute("alt")));
            default -> {}
        }
    }

    private static void cell(Structure structure, Element element) {
        boolean header = element.getTagName().equals("th");
        if (!header && !element.hasAttribute("colspan") && !element.hasAttribute("rowspan")) {
            return;
        }
        PdfDictionary attributes = structure.owned("Table");
        if (header) {
            boolean row = element.getAttribute("scope").startsWith("row");
            attributes.put(new PdfName("Scope"), new PdfName(row ? "Row" : "Column"));
        }
        span(attributes, "ColSpan", element.getAttribute("colspan"));
        span(attributes, "RowSpan", element.getAttribute("rowspan"));
    }

    private static void span(PdfDictionary attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(new PdfName(name), new PdfNumber(value));
        }
    }

    static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    /** Writes what each element holds; cells without content are made too, or the columns would not match. */
    void finish() {
        for (Element cell : order.cells()) {
            if (structures.containsKey(table(cell))) {
                of(cell);
            }
        }
        all.forEach(Structure::write);
    }

    private static Node table(Element cell) {
        Node node = cell;
        while (node instanceof Element element && !element.getTagName().equals("table")) {
            node = node.getParentNode();
        }
        return node;
    }

    PdfWriter writer() {
        return writer;
    }
}
