package dev.levelpress.template.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The part that says how lists are numbered: the template's own lists and ours.
 *
 * @param start all up to where the ordered lists of a document go
 */
record Numberings(String start, String end) {

    static final String PART = "word/numbering.xml";

    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\"" + Wml.W
                    + "\"></w:numbering>";
    private static final String HERE = "levelpress-lists-here";

    static Numberings of(Parts parts) throws SAXException {
        Document part = parts.has(PART) ? parts.tree(PART) : Xml.parse(EMPTY.getBytes(StandardCharsets.UTF_8));
        Element root = part.getDocumentElement();
        add(part, ListNumbers.definitions(), before(root, "num", "numIdMacAtCleanup"));
        Node end = before(root, "numIdMacAtCleanup");
        add(part, ListNumbers.bullets(), end);
        root.insertBefore(part.createElement(HERE), end);
        String[] halves = FtlWriter.xml(part).split("<" + HERE + "/>", 2);
        return new Numberings(halves[0], halves[1]);
    }

    /** @param lists the {@code w:num} elements of a document's ordered lists */
    String with(String lists) {
        return start + lists + end;
    }

    private static @Nullable Node before(Element root, String... names) {
        for (Element each : Wml.children(root)) {
            if (List.of(names).contains(each.getLocalName())) {
                return each;
            }
        }
        return null;
    }

    private static void add(Document part, String xml, @Nullable Node before) throws SAXException {
        String wrapped = "<w:numbering xmlns:w=\"" + Wml.W + "\">" + xml + "</w:numbering>";
        Element holder = Xml.parse(wrapped.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        for (Element each : Wml.children(holder)) {
            part.getDocumentElement().insertBefore(part.importNode(each, true), before);
        }
    }
}
