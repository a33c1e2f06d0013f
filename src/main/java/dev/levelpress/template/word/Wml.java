package dev.levelpress.template.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The names of WordprocessingML (ECMA-376 part 1), and steps through its elements. */
final class Wml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Wml() {}

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(each -> is(each, name)).findFirst();
    }

    /** All elements of that name below a node, in document order. */
    static List<Element> all(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    static Optional<Element> first(Node parent, String name) {
        return all(parent, name).stream().findFirst();
    }

    /** The value of {@code w:val}, empty when there is none. */
    static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static Element element(Document document, String name) {
        return document.createElementNS(W, "w:" + name);
    }

    static Element element(Document document, String name, String val) {
        Element element = element(document, name);
        element.setAttributeNS(W, "w:val", val);
        return element;
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** Puts an element's children in its place. */
    static void unwrap(Element from, Element inPlaceOf) {
        while (from.getFirstChild() != null) {
            inPlaceOf.getParentNode().insertBefore(from.getFirstChild(), inPlaceOf);
        }
        remove(inPlaceOf);
    }
}
