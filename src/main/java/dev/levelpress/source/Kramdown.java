package dev.levelpress.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What kramdown, Jekyll's Markdown, adds: attribute lists and the ids of headings. */
final class Kramdown {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}]{0,300}}");
    private static final Pattern OWN_ID = Pattern.compile("\\s*\\{:?\\s*#([\\w.:-]+)[^{}]*}\\s*$");

    private static final Pattern NOT_GITHUBS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- \\t]");
    private static final Pattern NOT_KRAMDOWNS = Pattern.compile("[^a-zA-Z0-9 -]");
    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^a-zA-Z]+");

    private Kramdown() {}

    /** The text without the attribute lists in it ({@code {: .label }}). */
    static String withoutAttributes(String text) {
        return text.contains("{:") ? ATTRIBUTES.matcher(text).replaceAll("") : text;
    }

    /** Takes {@code {#id}} off the end of a heading. */
    static Optional<String> takeId(Element heading) {
        Node last = heading.childNodeSize() == 0 ? null : heading.childNode(heading.childNodeSize() - 1);
        if (last instanceof TextNode words && words.getWholeText().indexOf('}') >= 0) {
            Matcher own = OWN_ID.matcher(words.getWholeText());
            if (own.find()) {
                words.text(words.getWholeText().substring(0, own.start()));
                return Optional.of(own.group(1));
            }
        }
        return Optional.empty();
    }

    /**
     * The ids that site generators derive from a heading: GitHub's first, then kramdown's own
     * (https://kramdown.gettalong.org/converter/html.html#auto-ids).
     *
     * @param used how often each was derived before; a repeated one gets a number
     */
    static Set<String> ids(String heading, Map<String, Integer> used) {
        String text = withoutAttributes(heading).strip();
        String github = NOT_GITHUBS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-')
                .replace('\t', '-');
        String kramdown = NOT_KRAMDOWNS
                .matcher(BEFORE_LETTERS.matcher(text).replaceFirst(""))
                .replaceAll("")
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
        Set<String> ids = new LinkedHashSet<>();
        for (String id : new LinkedHashSet<>(List.of(github, kramdown.isEmpty() ? "section" : kramdown))) {
            int before = used.merge(id, 1, Integer::sum) - 1;
            ids.add(before == 0 ? id : id + "-" + before);
        }
        return ids;
    }
}
