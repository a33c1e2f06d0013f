package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads tables that split the text of an area into bands, such as "Core" and "Growth", side by side. */
final class Bands {

    private Bands() {}

    /** The nodes as one text; a table with a single row below its head is a band for each column. */
    static RichText text(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Table table && isBands(table)) {
                blocks.addAll(Node.text(before).blocks());
                before.clear();
                bands(table, blocks);
            } else {
                before.add(node);
            }
        }
        blocks.addAll(Node.text(before).blocks());
        return new RichText(blocks);
    }

    private static boolean isBands(Node.Table table) {
        return table.headRows() == 1
                && table.body().size() == 1
                && table.head().getFirst().stream()
                        .noneMatch(cell -> cell.text().isEmpty());
    }

    private static void bands(Node.Table table, List<Block> blocks) {
        for (int column = 0; column < table.columns(); column++) {
            RichText text = table.body().getFirst().get(column).text();
            if (!text.isEmpty()) {
                blocks.add(new Block.Band(
                        table.head().getFirst().get(column).text().plain(), text));
            }
        }
    }
}
