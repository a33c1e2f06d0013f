package dev.levelpress.review.page;

import dev.levelpress.document.Origin;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.Finding.Source;
import dev.levelpress.review.word.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page that was filled in: what it was made for, and what its fields hold. Nothing of it is run or fetched. */
public final class FilledPage {

    private static final String ORIGIN = "levelpress.";
    private static final int MOST_FIELDS = 5_000;

    private final Document page;

    private FilledPage(Document page) {
        this.page = page;
    }

    /** The form in a text; empty when it is no page of ours. */
    public static Optional<FilledPage> of(String text) {
        if (!text.contains(ORIGIN + "framework")) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(text);
        return page.selectFirst("meta[name=" + ORIGIN + "framework]") == null
                ? Optional.empty()
                : Optional.of(new FilledPage(page));
    }

    public Origin origin() {
        return new Origin(
                meta("framework"),
                meta("version"),
                meta("craft"),
                meta("level"),
                meta("content"),
                meta("person"),
                meta("period"));
    }

    private String meta(String name) {
        return page.select("meta[name=" + ORIGIN + name + "]").attr("content");
    }

    /** What was filled in, in the order of the page. */
    public List<Finding> found() {
        List<Finding> found = new ArrayList<>();
        Set<Key> written = new HashSet<>();
        List<Element> fields =
                page.select("[data-question]").stream().limit(MOST_FIELDS).toList();
        fields.stream().filter(field -> !isBox(field)).forEach(field -> add(field, written, found));
        // Where scripts do not run, "x" was written and the box is hidden.
        fields.stream()
                .filter(field -> isBox(field) && !written.contains(key(field)))
                .forEach(field -> add(field, written, found));
        return found;
    }

    private static void add(Element field, Set<Key> written, List<Finding> found) {
        String value = value(field).strip();
        if (!value.isEmpty()) {
            boolean chosen = field.normalName().equals("select");
            found.add(new Finding(key(field), value, Source.BOUND, chosen));
            written.add(key(field));
        }
    }

    private static Key key(Element field) {
        return new Key(field.attr("data-area"), field.attr("data-question"));
    }

    private static boolean isBox(Element field) {
        return field.normalName().equals("input") && field.attr("type").equals("checkbox");
    }

    private static String value(Element field) {
        return switch (field.normalName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "input" -> isBox(field) ? String.valueOf(field.hasAttr("checked")) : field.attr("value");
            default -> text(field);
        };
    }

    /** As it is shown: browsers put each line that is written into an element of its own, or end it with a break. */
    private static String text(Element field) {
        StringBuilder text = new StringBuilder();
        field.traverse((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element != field) {
                boolean breaks = element.normalName().equals("br") && !endsItsBlock(element, field);
                boolean block = element.isBlock() && text.length() > 0 && text.charAt(text.length() - 1) != '\n';
                boolean follows = element.isBlock() && element.previousElementSibling() != null && !block;
                if (breaks || block || follows) {
                    text.append('\n');
                }
            }
        });
        return text.toString().replace('\u00A0', ' ');
    }

    /** A break that only holds an empty line open, or ends a block that ends anyway, is not another line. */
    private static boolean endsItsBlock(Element lineBreak, Element field) {
        return lineBreak.parent() != field && lineBreak.nextSibling() == null;
    }
}
