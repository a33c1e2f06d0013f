package dev.levelpress.reader;

import dev.levelpress.source.Node;

/** Knows what only leads the reader of a web page around. */
final class Navigating {

    private Navigating() {}

    /** A list whose every item is a link to a heading of the same page. */
    static boolean isContents(Node node) {
        return node instanceof Node.Items items
                && items.items().stream()
                        .allMatch(item -> Texts.links(Node.text(item.nodes()))
                                .findFirst()
                                .filter(target -> target.startsWith("#"))
                                .isPresent());
    }
}
