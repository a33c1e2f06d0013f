package dev.levelpress.output.pdf;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a page's head says of it; empty for what it does not say.
 *
 * @param date {@code yyyy-mm-dd}
 * @param language BCP 47; never empty
 */
record Metadata(String title, String author, String subject, String date, String language) {

    /** The producer of every document. */
    static final String PRODUCER = "Levelpress";

    /** Takes the head out of the page: it is not printed, and Flying Saucer would make metadata of its own from it. */
    static Metadata takenFrom(Document dom) {
        Element html = dom.getDocumentElement();
        Map<String, String> said = new HashMap<>();
        for (Node child = html.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element head && head.getTagName().equals("head")) {
                read(head, said);
                html.removeChild(head);
            }
            child = next;
        }
        String language = html.getAttribute("lang");
        return new Metadata(
                said.getOrDefault("title", ""),
                said.getOrDefault("author", ""),
                said.getOrDefault("subject", ""),
                said.getOrDefault("date", ""),
                language.isBlank() ? "en" : language);
    }

    private static void read(Element head, Map<String, String> said) {
        for (Node child = head.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getTagName()) {
                    case "title" -> said.put("title", element.getTextContent().strip());
                    case "meta" ->
                        said.put(
                                element.getAttribute("name"),
                                element.getAttribute("content").strip());
                    default -> {}
                }
            }
        }
    }
}
