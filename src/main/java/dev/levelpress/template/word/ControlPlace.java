package dev.levelpress.template.word;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says which control of a template is meant, in words that help to find it in Word. */
final class ControlPlace {

    private static final int LONGEST = 40;

    private ControlPlace() {}

    /** Such as {@code the control "Manager comment" in table 3}. @param part the name of the part it stands in */
    static String of(Element control, String part) {
        return name(control) + " " + place(control, part);
    }

    private static String name(Element control) {
        String tag = Controls.tag(control);
        String title = Controls.named(Controls.properties(control), "alias")
                .map(Wml::val)
                .filter(text -> !text.isBlank())
                .orElse(tag);
        if (title.isEmpty()) {
            return "a control without a title";
        }
        String known = tag.isEmpty() || tag.equals(title) ? "" : " (" + tag + ")";
        return "the control \"" + excerpt(title) + "\"" + known;
    }

    private static String place(Element control, String part) {
        if (part.contains("header")) {
            return "in the header";
        }
        if (part.contains("footer")) {
            return "in the footer";
        }
        List<Element> tables = tables(control.getOwnerDocument());
        for (int at = 0; at < tables.size(); at++) {
            boolean inside = tables.get(at).compareDocumentPosition(control) % 32 >= Node.DOCUMENT_POSITION_CONTAINED_BY
                    || isAround(control, tables.get(at));
            if (inside) {
                return "in table " + (at + 1);
            }
        }
        String text = text(control);
        return text.isEmpty() ? "in an empty paragraph" : "at \"" + excerpt(text) + "\"";
    }

    /** Those that stand in no other. */
    private static List<Element> tables(Document document) {
        return Wml.all(document.getDocumentElement(), "tbl").stream()
                .filter(each -> !isInTable(each.getParentNode()))
                .toList();
    }

    private static boolean isInTable(Node node) {
        for (Node each = node; each != null; each = each.getParentNode()) {
            if (Wml.is(each, "tbl")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAround(Element control, Element table) {
        return Wml.all(Controls.content(control), "tbl").stream().findFirst().orElse(null) == table;
    }

    /** What the paragraph of the control says, else the control. */
    private static String text(Element control) {
        Node paragraph = control;
        while (paragraph != null && !Wml.is(paragraph, "p")) {
            paragraph = paragraph.getParentNode();
        }
        StringBuilder text = new StringBuilder();
        Wml.all(paragraph == null ? control : paragraph, "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString().strip();
    }

    private static String excerpt(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "\u2026";
    }
}
