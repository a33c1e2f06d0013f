package dev.levelpress.source;

import dev.levelpress.framework.Inline;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text, emphasis and links of a page; of links and images only what a document may hold. */
final class PageInlines {

    private static final int MAX_DEPTH = 12;
    /** As HTML has it; no-break spaces stay. */
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

    private final String path;
    private final Markdown.Tree tree;
    private final ProblemReport problems;
    private final List<Page.Link> links = new ArrayList<>();
    private int depth;

    PageInlines(String path, Markdown.Tree tree, ProblemReport problems) {
        this.path = path;
        this.tree = tree;
        this.problems = problems;
    }

    List<Page.Link> links() {
        return links;
    }

    List<Inline> of(List<Node> nodes, int line) {
        List<Inline> inlines = new ArrayList<>();
        nodes.forEach(node -> inlines.addAll(of(node, line)));
        return inlines;
    }

    List<Inline> of(Node node, int line) {
        return switch (node) {
            case TextNode text -> text(Kramdown.withoutAttributes(text.getWholeText()));
            case Element element -> element(element, tree.line(element, line));
            // Comments hold drafts.
            default -> List.of();
        };
    }

    private static List<Inline> text(String text) {
        String spaced = isSpaced(text) ? text : SPACES.matcher(text).replaceAll(" ");
        return spaced.isEmpty() ? List.of() : List.of(new Inline.Text(spaced));
    }

    /** Whether all white space is single spaces. */
    private static boolean isSpaced(String text) {
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || space && character == ' ') {
                return false;
            }
            space = character == ' ';
        }
        return true;
    }

    private List<Inline> element(Element element, int line) {
        handlers(element, line);
        if (depth >= MAX_DEPTH) {
            problems.add(new Problem.FlattenedText(new Location(path, line), MAX_DEPTH));
            return text(element.text());
        }
        depth++;
        try {
            return formatted(element, line);
        } finally {
            depth--;
        }
    }

    private List<Inline> formatted(Element element, int line) {
        return switch (element.normalName()) {
            case "br" -> List.of(new Inline.Break());
            case "img" -> image(element, line);
            case "code", "kbd", "samp", "tt" ->
                element.text().isEmpty() ? List.of() : List.of(new Inline.Code(element.text()));
            case "b", "strong" -> wrapped(inside(element, line), Inline.Strong::new);
            case "i", "em", "cite", "var", "dfn" -> wrapped(inside(element, line), Inline.Emphasis::new);
            case "s", "del", "strike" -> wrapped(inside(element, line), Inline.Strikethrough::new);
            case "a" -> link(element, line);
            default -> inside(element, line);
        };
    }

    private List<Inline> inside(Element element, int line) {
        return of(element.childNodes(), line);
    }

    private interface Wrapping {
        Inline around(List<Inline> inlines);
    }

    private static List<Inline> wrapped(List<Inline> inlines, Wrapping wrapping) {
        return inlines.isEmpty() ? inlines : List.of(wrapping.around(inlines));
    }

    private List<Inline> link(Element element, int line) {
        List<Inline> words = inside(element, line);
        Target target = Target.of(element.attr("href"));
        return switch (target.kind()) {
            case NONE -> words;
            case FORBIDDEN -> {
                problems.add(new Problem.RemovedLink(new Location(path, line), Excerpt.of(target.address())));
                yield words;
            }
            case WEB -> wrapped(words, inlines -> new Inline.Link(target.address(), inlines));
            case SITE -> {
                links.add(new Page.Link(target.address(), line));
                yield wrapped(words, inlines -> new Inline.Link(target.address(), inlines));
            }
        };
    }

    private List<Inline> image(Element element, int line) {
        Target target = Target.of(element.attr("src"));
        boolean inside = target.kind() == Target.Kind.SITE && !target.leavesSource(path);
        if (target.kind() != Target.Kind.NONE && !inside) {
            problems.add(new Problem.NotFetched(new Location(path, line), Excerpt.of(target.address())));
        }
        return text(element.attr("alt"));
    }

    private void handlers(Element element, int line) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
                problems.add(new Problem.RemovedMarkup(
                        new Location(path, line),
                        "the handler " + Excerpt.of(attribute.getKey()) + " of <" + element.normalName() + ">"));
            }
        }
    }
}
