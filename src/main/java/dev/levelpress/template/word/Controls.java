package dev.levelpress.template.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Content controls ({@code w:sdt}): what they are, and what takes their place. */
final class Controls {

    /** What a control holds. */
    enum Extent {
        RUNS,
        BLOCKS,
        ROWS,
        CELLS
    }

    private Controls() {}

    static String tag(Element control) {
        return Wml.child(control, "sdtPr")
                .flatMap(each -> Wml.child(each, "tag"))
                .map(Wml::val)
                .orElse("")
                .strip();
    }

    static List<Element> properties(Element control) {
        return Wml.child(control, "sdtPr").map(Wml::children).orElse(List.of());
    }

    /** The one of that name, whatever its namespace. */
    static Optional<Element> named(List<Element> properties, String name) {
        return properties.stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst();
    }

    static Element content(Element control) {
        return Wml.child(control, "sdtContent").orElseGet(() -> {
            Element content = Wml.element(control.getOwnerDocument(), "sdtContent");
            control.appendChild(content);
            return content;
        });
    }

    static Extent extent(Element control) {
        for (Element each : Wml.children(content(control))) {
            switch (each.getLocalName()) {
                case "p", "tbl" -> {
                    return Extent.BLOCKS;
                }
                case "tr" -> {
                    return Extent.ROWS;
                }
                case "tc" -> {
                    return Extent.CELLS;
                }
                case "sdt" -> {
                    return extent(each);
                }
                default -> {}
            }
        }
        return Extent.RUNS;
    }

    /** Puts code in place of a control, in the paragraph it had. */
    static void replaceLine(Element control, String code) {
        Document document = control.getOwnerDocument();
        Element content = content(control);
        if (extent(control) == Extent.RUNS) {
            control.getParentNode().replaceChild(FtlWriter.code(document, code), control);
            return;
        }
        Element paragraph = Wml.first(content, "p").orElseThrow();
        clear(paragraph, "pPr");
        paragraph.appendChild(FtlWriter.code(document, code));
        replaceContent(control, paragraph);
    }

    /** Puts code that prints paragraphs in place of a control. */
    static void replaceBlocks(Element control, String code) {
        Node printing = FtlWriter.code(control.getOwnerDocument(), code);
        if (extent(control) == Extent.RUNS) {
            Node paragraph = control.getParentNode();
            paragraph.getParentNode().replaceChild(printing, paragraph);
        } else {
            replaceContent(control, printing);
        }
    }

    private static void replaceContent(Element control, Node content) {
        if (extent(control) == Extent.CELLS) {
            Element cell = Wml.first(content(control), "tc").orElseThrow();
            clear(cell, "tcPr");
            cell.appendChild(content);
            control.getParentNode().replaceChild(cell, control);
        } else {
            control.getParentNode().replaceChild(content, control);
        }
    }

    private static void clear(Element element, String except) {
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (!Wml.is(child, except)) {
                Wml.remove(child);
            }
            child = next;
        }
    }

    /** Puts a control's content in its place, between two pieces of code. */
    static void unwrapBetween(Element control, String before, String after) {
        Document document = control.getOwnerDocument();
        Node parent = control.getParentNode();
        parent.insertBefore(FtlWriter.code(document, before), control);
        parent.insertBefore(FtlWriter.code(document, otherwise(control) + after), control.getNextSibling());
        Wml.unwrap(content(control), control);
    }

    /** A cell, header or text box must not end up without a paragraph at its end. */
    private static String otherwise(Element control) {
        boolean needsParagraph = List.of("tc", "hdr", "ftr", "txbxContent")
                .contains(control.getParentNode().getLocalName());
        for (Node next = control.getNextSibling(); next != null; next = next.getNextSibling()) {
            needsParagraph &= !Wml.is(next, "p");
        }
        return needsParagraph ? "<#else><w:p/>" : "";
    }

    /** True when a control of runs is all that its paragraph says. */
    static boolean standsAlone(Element control) {
        Node parent = control.getParentNode();
        return Wml.is(parent, "p")
                && Wml.children(parent).stream()
                        .allMatch(each -> each == control
                                || Wml.is(each, "pPr")
                                || Wml.is(each, "proofErr")
                                || each.getLocalName().startsWith("bookmark"));
    }
}
