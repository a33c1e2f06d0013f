package dev.levelpress.source;

import java.util.ArrayList;
import java.util.List;

/** Puts below each heading what belongs to it. */
final class HeadingTree {

    private HeadingTree() {}

    /** @param flat nodes in the order of the page, with nothing below its headings yet */
    static List<Node> of(List<Node> flat) {
        List<Node> tree = new ArrayList<>();
        int at = 0;
        while (at < flat.size()) {
            Node node = flat.get(at++);
            if (node instanceof Node.Heading heading) {
                int end = at;
                while (end < flat.size()
                        && !(flat.get(end) instanceof Node.Heading next && next.depth() <= heading.depth())) {
                    end++;
                }
                tree.add(new Node.Heading(
                        heading.depth(),
                        heading.title(),
                        heading.anchors(),
                        of(flat.subList(at, end)),
                        heading.line()));
                at = end;
            } else {
                tree.add(node);
            }
        }
        return tree;
    }
}
