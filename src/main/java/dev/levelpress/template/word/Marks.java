package dev.levelpress.template.word;

import dev.levelpress.template.word.Tag.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Names and numbers that must stay unique when content repeats: bookmarks, links to them, drawings, revision marks. */
final class Marks {

    private static final int STEP = 10_000;

    private final List<String> bookmarks = new ArrayList<>();
    private final Set<String> repeated = new HashSet<>();

    Marks(Document part) {
        for (Element control : Wml.all(part, "sdt")) {
            if (Controls.tag(control).startsWith("each:")) {
                Wml.all(control, "bookmarkStart").forEach(each -> repeated.add(name(each)));
            }
        }
    }

    /** Makes an element's names and numbers those of one repetition. */
    void renew(Element element, Scope scope) {
        removeRevisionMarks(element);
        switch (element.getLocalName()) {
            case "bookmarkStart" -> {
                number(element, scope);
                suffix(element, "name", scope);
            }
            case "bookmarkEnd" -> number(element, scope);
            case "hyperlink" -> suffix(element, "anchor", scope);
            case "docPr" -> FtlWriter.computed(element, "", "id", "${id()}");
            default -> {}
        }
    }

    private void number(Element bookmark, Scope scope) {
        String id = bookmark.getAttributeNS(Wml.W, "id");
        if (!bookmarks.contains(id)) {
            bookmarks.add(id);
        }
        int number = (bookmarks.indexOf(id) + 1) * STEP;
        FtlWriter.computed(
                bookmark,
                Wml.W,
                "w:id",
                scope == Scope.ANYWHERE ? String.valueOf(number) : "${" + number + " + " + counter(scope) + "}");
    }

    private void suffix(Element element, String attribute, Scope scope) {
        String name = element.getAttributeNS(Wml.W, attribute);
        if (scope != Scope.ANYWHERE && repeated.contains(name)) {
            FtlWriter.computed(element, Wml.W, "w:" + attribute, name + "_${" + counter(scope) + "}");
        }
    }

    private static String counter(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT) + "?counter";
    }

    private static String name(Element bookmark) {
        return bookmark.getAttributeNS(Wml.W, "name");
    }

    /** Word's numbers of paragraphs and editing sessions say nothing to readers and must not be repeated. */
    private static void removeRevisionMarks(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName();
            boolean ofWord = Wml.W.equals(attribute.getNamespaceURI()) && name.startsWith("rsid");
            boolean ofParagraph = Wml.W14.equals(attribute.getNamespaceURI())
                    && List.of("paraId", "textId").contains(name);
            if (ofWord || ofParagraph) {
                element.removeAttributeNode(attribute);
            }
        }
    }
}
