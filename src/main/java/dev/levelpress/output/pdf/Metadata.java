package dev.levelpress.output.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What a page's head says of it; empty for what it does not say.
 *
 * @param title never empty: PDF/UA wants one, so that of a page without is its heading
 * @param date empty, too, for what is no date
 * @param language BCP 47; never empty
 */
record Metadata(String title, String author, String subject, Optional<LocalDate> date, String language) {

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
                Stream.of(said.getOrDefault("title", ""), heading(html), PRODUCER)
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .orElseThrow(),
                said.getOrDefault("author", ""),
                said.getOrDefault("subject", ""),
                date(said.getOrDefault("date", "")),
                language.isBlank() ? "en" : language);
    }

    private static String heading(Element html) {
        NodeList headings = html.getElementsByTagName("h1");
        return headings.getLength() == 0
                ? ""
                : headings.item(0).getTextContent().strip();
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
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
