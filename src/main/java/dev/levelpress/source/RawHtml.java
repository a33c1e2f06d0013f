package dev.levelpress.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Raw HTML with nothing but tags of text: the others are taken out, and scripts and the like with all they hold.
 *
 * <p>This is done before an HTML parser sees it, since an unclosed {@code <textarea>} or {@code <title>} would swallow
 * the rest of the page. Lines keep their numbers.
 */
final class RawHtml {

    private static final Set<String> TEXT = Set.of(
            ("a abbr address article aside b big blockquote br caption center cite code col colgroup dd del details dfn div"
                            + " dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li"
                            + " main mark nav ol p picture pre q s samp section small span strike strong sub summary sup table"
                            + " tbody td tfoot th thead time tr tt u ul var wbr")
                    .split(" "));
    private static final Set<String> WITH_CONTENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "applet",
            "noembed",
            "noframes",
            "svg",
            "math",
            "template",
            "canvas",
            "audio",
            "video",
            "title");
    /** Of no use to a reader, so that nobody needs to know. */
    private static final Set<String> QUIET =
            Set.of("html", "body", "head", "meta", "link", "noscript", "markdown", "source");

    private final String html;
    private final Consumer<String> removed;
    private final StringBuilder clean = new StringBuilder();

    private RawHtml(String html, Consumer<String> removed) {
        this.html = html;
        this.removed = removed;
    }

    /** @param removed is told what was taken out, such as {@code <script>} */
    static String clean(String html, Consumer<String> removed) {
        return new RawHtml(html, removed).clean();
    }

    /** The name of the tag when all up to its end tag is taken out with it, else empty. */
    static String removedWithContent(String tag) {
        String name = name(tag, 0);
        return !tag.startsWith("</") && !tag.endsWith("/>") && WITH_CONTENT.contains(name) ? name : "";
    }

    static boolean isEndOf(String name, String tag) {
        return tag.startsWith("</") && name(tag, 0).equals(name);
    }

    private String clean() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            clean.append(html, at, open < 0 ? html.length() : open);
            at = open < 0 ? html.length() : markup(open);
        }
        return clean.toString();
    }

    /** Handles what starts with {@code <}; gives where the text goes on. */
    private int markup(int open) {
        if (html.startsWith("<!--", open)) {
            return skip(open, after("-->", open + 4));
        }
        if (html.startsWith("<!", open) || html.startsWith("<?", open)) {
            return skip(open, after(">", open));
        }
        String name = name(html, open);
        int end = name.isEmpty() ? -1 : endOfTag(open);
        if (end < 0) {
            clean.append("&lt;");
            return open + 1;
        }
        return tag(name, open, end);
    }

    private int tag(String name, int open, int end) {
        String tag = html.substring(open, end);
        if (TEXT.contains(name)) {
            clean.append(tag);
            return end;
        }
        boolean opens = !tag.startsWith("</");
        if (opens && !QUIET.contains(name)) {
            removed.accept("<" + name + ">");
        }
        if (removedWithContent(tag).isEmpty()) {
            return skip(open, end);
        }
        int close = endTag(name, end);
        return skip(open, close < 0 ? html.length() : after(">", close));
    }

    private int endTag(String name, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at;
    }

    private int skip(int from, int to) {
        clean.append("\n".repeat((int)
                html.substring(from, to).chars().filter(c -> c == '\n').count()));
        return to;
    }

    private int after(String end, int from) {
        int at = html.indexOf(end, from);
        return at < 0 ? html.length() : at + end.length();
    }

    /** Just behind the {@code >} that ends the tag, which may hold others in quotes; -1 when there is none. */
    private int endOfTag(int open) {
        char quote = 0;
        for (int at = open + 1; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(at - 1) == '=') {
                quote = c;
            }
        }
        int plain = html.indexOf('>', open);
        return plain < 0 ? -1 : plain + 1;
    }

    private static String name(String html, int open) {
        int from = html.startsWith("</", open) ? open + 2 : open + 1;
        int to = from;
        while (to < html.length() && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '-')) {
            to++;
        }
        return to > from && Character.isLetter(html.charAt(from))
                ? html.substring(from, to).toLowerCase(Locale.ROOT)
                : "";
    }
}
