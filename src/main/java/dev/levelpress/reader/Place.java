package dev.levelpress.reader;

import dev.levelpress.framework.Inline;
import dev.levelpress.framework.Origin;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a page that may be a level: a whole page, or a heading with everything below it.
 *
 * @param heading empty for a whole page
 * @param title its heading in words; empty for a page without
 * @param name what its address calls it: the last part of a page's, the fragment of a heading's
 * @param nodes what it says, without its own heading
 * @param line 1-based
 */
record Place(Page page, Optional<Node.Heading> heading, String title, String name, List<Node> nodes, int line) {

    Place {
        nodes = List.copyOf(nodes);
    }

    /** By page and line alone: what it says is too much to go over. */
    @Override
    public int hashCode() {
        return 31 * page.hashCode() + line;
    }

    static Place of(Page page) {
        Optional<Node.Heading> main = mainHeading(page);
        List<Node> nodes = new ArrayList<>();
        for (Node node : page.nodes()) {
            if (main.isPresent() && node == main.get()) {
                nodes.addAll(main.get().below());
            } else {
                nodes.add(node);
            }
        }
        return new Place(
                page, Optional.empty(), main.map(Node.Heading::plain).orElse(""), Site.lastSegment(page), nodes, 1);
    }

    static Place of(Page page, Node.Heading heading) {
        return new Place(
                page,
                Optional.of(heading),
                heading.plain(),
                heading.anchors().isEmpty() ? "" : heading.anchors().getFirst(),
                heading.below(),
                heading.line());
    }

    /** A stretch that has a title and no text of its own, such as a column of a table. */
    static Place named(Page page, String title, int line) {
        return named(page, title, Slug.of(title), line);
    }

    /** @param name what its address calls it */
    static Place named(Page page, String title, String name, int line) {
        Node.Heading heading = new Node.Heading(6, List.of(new Inline.Text(title)), List.of(name), List.of(), line);
        return new Place(page, Optional.of(heading), title, name, List.of(), line);
    }

    boolean isPage() {
        return heading.isEmpty();
    }

    /** The fragments that lead to it; none for a whole page. */
    List<String> anchors() {
        return heading.map(Node.Heading::anchors).orElse(List.of());
    }

    Origin origin() {
        return new Origin(page.path(), line);
    }

    /** The first heading of depth 1, else the one that stands above the whole page. */
    static Optional<Node.Heading> mainHeading(Page page) {
        List<Node.Heading> top = page.nodes().stream()
                .filter(Node.Heading.class::isInstance)
                .map(Node.Heading.class::cast)
                .toList();
        return top.stream()
                .filter(heading -> heading.depth() == 1)
                .findFirst()
                .or(() -> top.stream().findFirst().filter(first -> top.size() == 1));
    }
}
