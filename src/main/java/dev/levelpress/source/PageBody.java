package dev.levelpress.source;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a page, taken apart. */
final class PageBody {

    /** Lists and quotes inside one another; documents set no more than that. */
    private static final int MAX_DEPTH = 10;

    private static final Set<String> CONTAINERS =
            Set.of(("address article aside center dd details div dl dt figcaption figure footer header hgroup main nav"
                            + " section summary body caption li tr td th tbody thead tfoot")
                    .split(" "));
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "table", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6");

    private final String path;
    private final ProblemReport problems;
    private final Markdown.Tree tree;
    private final PageInlines inlines;
    private final Set<String> anchors = new LinkedHashSet<>();
    private final Map<String, Integer> derived = new HashMap<>();
    private List<Node> nodes = List.of();
    private int depth;

    private PageBody(String path, Markdown.Tree tree, ProblemReport problems) {
        this.path = path;
        this.tree = tree;
        this.problems = problems;
        this.inlines = new PageInlines(path, tree, problems);
    }

    static PageBody read(String path, String markdown, ProblemReport problems) {
        return read(path, Docusaurus.without(Liquid.without(path, markdown, problems)), 0, problems);
    }

    /** @param linesBefore lines of the file before the Markdown */
    static PageBody read(String path, String markdown, int linesBefore, ProblemReport problems) {
        Markdown.Tree tree = Markdown.read(path, markdown, linesBefore, problems);
        PageBody page = new PageBody(path, tree, problems);
        if (markdown.contains("id=") || markdown.contains("name=")) {
            page.anchorsOfRawHtml();
        }
        page.nodes = HeadingTree.of(page.nodes(tree.body(), linesBefore + 1));
        return page;
    }

    List<Node> nodes() {
        return nodes;
    }

    Set<String> anchors() {
        return anchors;
    }

    List<Page.Link> links() {
        return inlines.links();
    }

    private void anchorsOfRawHtml() {
        tree.body().select("[id], a[name]").forEach(element -> {
            anchors.add(element.id());
            anchors.add(element.attr("name"));
        });
        anchors.remove("");
    }

    /** What stands in an element, in order; runs of text between blocks are paragraphs of their own. */
    private List<Node> nodes(Element container, int line) {
        List<Node> found = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        int[] runLine = {line};
        for (org.jsoup.nodes.Node child : container.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                found.addAll(Lines.nodes(run, runLine[0]));
                run.clear();
                found.addAll(block(element, tree.line(element, line)));
                runLine[0] = tree.line(element, line);
            } else {
                run.addAll(inlines.of(child, line));
            }
        }
        found.addAll(Lines.nodes(run, runLine[0]));
        return Lines.joined(found);
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(name)
                || CONTAINERS.contains(name)
                // <b><p>…</p></b>: what holds blocks is one.
                || element.children().stream().anyMatch(PageBody::isBlock);
    }

    private List<Node> block(Element element, int line) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, line);
            case "ul", "ol" -> nested(element, line, () -> items(element, line));
            case "blockquote" ->
                nested(
                        element,
                        line,
                        () -> List.of(new Node.Prose(new Block.Quote(Node.text(nodes(element, line))), line)));
            case "table" -> nested(element, line, () -> table(element, line));
            case "pre" ->
                List.of(new Node.Prose(
                        new Block.Preformatted(element.wholeText().stripTrailing()), line));
            case "hr" -> List.of();
            default -> nodes(element, line);
        };
    }

    private interface Inside {
        List<Node> nodes();
    }

    private List<Node> nested(Element element, int line, Inside inside) {
        if (depth >= MAX_DEPTH) {
            problems.add(new Problem.FlattenedText(new Location(path, line), MAX_DEPTH));
            return Lines.nodes(List.of(new Inline.Text(element.text())), line);
        }
        depth++;
        try {
            return inside.nodes();
        } finally {
            depth--;
        }
    }

    private List<Node> heading(Element element, int line) {
        List<String> own = new ArrayList<>();
        Kramdown.takeId(element).ifPresent(own::add);
        if (!element.id().isEmpty()) {
            own.add(element.id());
        }
        String text = element.text();
        if (own.isEmpty()) {
            own.addAll(Kramdown.ids(text, derived));
        }
        anchors.addAll(own);
        List<Inline> title = Lines.line(inlines.of(element.childNodes(), line));
        if (title.isEmpty()) {
            return List.of();
        }
        return List.of(new Node.Heading(element.normalName().charAt(1) - '0', title, own, List.of(), line));
    }

    private List<Node> items(Element list, int line) {
        List<Node.Item> items = new ArrayList<>();
        for (Element child : list.children()) {
            int at = tree.line(child, line);
            List<Node> content = child.normalName().equals("li") ? nodes(child, at) : block(child, at);
            boolean isList =
                    child.normalName().equals("ul") || child.normalName().equals("ol");
            if (isList && !items.isEmpty()) {
                // A list right in a list is not valid HTML; its author means it below the item before.
                Node.Item above = items.removeLast();
                List<Node> both = new ArrayList<>(above.nodes());
                both.addAll(content);
                items.add(new Node.Item(both, above.line()));
            } else if (!content.isEmpty()) {
                items.add(new Node.Item(content, at));
            }
        }
        // Words between the items are not valid HTML, yet they are words.
        String loose = list.textNodes().stream().map(TextNode::text).reduce("", String::concat);
        List<Node> found = new ArrayList<>(Lines.nodes(List.of(new Inline.Text(loose)), line));
        if (!items.isEmpty()) {
            found.add(new Node.Items(list.normalName().equals("ol") ? first(list) : 0, items, line));
        }
        return found;
    }

    private static int first(Element list) {
        String start = list.attr("start");
        return start.matches("[1-9]\\d{0,5}") ? Integer.parseInt(start) : 1;
    }

    private List<Node> table(Element table, int line) {
        List<Node> found = new ArrayList<>();
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption")) {
                found.addAll(nodes(caption, tree.line(caption, line)));
            }
        }
        Grid grid = new Grid(new Location(path, line), problems, (cell, isHeading) -> {
            int at = tree.line(cell, line);
            return new Node.Cell(Node.text(nodes(cell, at)), isHeading, false, at);
        });
        grid.of(table, line).ifPresent(found::add);
        return found;
    }
}
