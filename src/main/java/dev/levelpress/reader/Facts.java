package dev.levelpress.reader;

import dev.levelpress.source.Node;
import java.util.List;

/** Knows tables of figures, such as how a role's time is split: they are about the level, not an area of it. */
final class Facts {

    private static final int SHORT = 80;

    private Facts() {}

    /** A table of several rows with short cells, and nothing else but a sentence or two. */
    static boolean are(List<Node> nodes) {
        List<Node.Table> tables = nodes.stream()
                .filter(Node.Table.class::isInstance)
                .map(Node.Table.class::cast)
                .toList();
        boolean only = nodes.stream().allMatch(node -> node instanceof Node.Table || node instanceof Node.Prose);
        return only
                && !tables.isEmpty()
                && tables.stream()
                        .allMatch(table -> table.body().size() > 1 && shortCells(table) * 4 >= cells(table) * 3);
    }

    private static long shortCells(Node.Table table) {
        return table.body().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.text().plain().length() < SHORT)
                .count();
    }

    private static long cells(Node.Table table) {
        return table.body().stream().mapToLong(List::size).sum();
    }
}
