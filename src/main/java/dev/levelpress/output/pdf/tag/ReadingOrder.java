package dev.levelpress.output.pdf.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The place of each node in the document, and the levels of its headings. */
final class ReadingOrder {

    private final Map<Node, Integer> places = new IdentityHashMap<>();
    private final Map<Node, Integer> headingLevels = new IdentityHashMap<>();
    private final List<Element> cells = new ArrayList<>();
    private int lastLevel;

    ReadingOrder(Document dom) {
        visit(dom.getDocumentElement());
    }

    int of(Node node) {
        return places.getOrDefault(node, Integer.MAX_VALUE);
    }

    /** 0 for what is no heading. A level is never more than one deeper than the one before (ISO 14289-1, 7.4.2). */
    int headingLevel(Element element) {
        return headingLevels.getOrDefault(element, 0);
    }

    List<Element> cells() {
        return cells;
    }

    private void visit(Node node) {
        places.put(node, places.size());
        if (node instanceof Element element) {
            note(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child);
        }
    }

    private void note(Element element) {
        int level = Roles.headingLevel(element);
        if (level > 0) {
            lastLevel = Math.min(level, lastLevel + 1);
            headingLevels.put(element, lastLevel);
        }
        String name = element.getTagName();
        if (name.equals("td") || name.equals("th")) {
            cells.add(element);
        }
    }
}
