package dev.levelpress.source;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;

/** A piece of a page with the line it starts on. */
public sealed interface Node {

    /** 1-based. */
    int line();

    /**
     * A heading with everything up to the next heading that is not deeper.
     *
     * @param depth 1 to 6, as written
     * @param anchors the fragments that lead here: its own id, else those that GitHub and kramdown derive
     */
    record Heading(int depth, List<Inline> title, List<String> anchors, List<Node> below, int line) implements Node {
        public Heading {
            title = List.copyOf(title);
            anchors = List.copyOf(anchors);
            below = List.copyOf(below);
        }

        /** By its place alone: what stands below it is too much to go over. */
        @Override
        public int hashCode() {
            return 31 * line + depth;
        }

        /** The title without formatting. */
        public String plain() {
            if (title.size() == 1 && title.getFirst() instanceof Inline.Text text) {
                return text.text().strip();
            }
            return new RichText(List.of(new Block.Paragraph(title))).plain();
        }
    }

    /** A paragraph, quote or preformatted text. */
    record Prose(Block block, int line) implements Node {}

    /** @param first the number of the first item when ordered, 0 for bullets */
    record Items(int first, List<Item> items, int line) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table as a grid: every row has the same number of cells, spanned places repeat their cell.
     *
     * @param headRows how many of the rows are its head
     */
    record Table(int headRows, List<List<Cell>> rows, int line) implements Node {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        public List<List<Cell>> head() {
            return rows.subList(0, headRows);
        }

        public List<List<Cell>> body() {
            return rows.subList(headRows, rows.size());
        }

        public int columns() {
            return rows.isEmpty() ? 0 : rows.getFirst().size();
        }
    }

    record Item(List<Node> nodes, int line) {
        public Item {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * One place of a table.
     *
     * @param heading whether the author made it a heading of its row or column
     * @param repeated whether it stands here because a cell to the left or above spans this place
     */
    record Cell(RichText text, boolean heading, boolean repeated, int line) {
        static Cell empty(int line) {
            return new Cell(RichText.EMPTY, false, false, line);
        }
    }

    /** The nodes as one text; headings and tables stand in it as such, and nothing is left out. */
    static RichText text(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        nodes.forEach(node -> addTo(blocks, node));
        return new RichText(blocks);
    }

    private static void addTo(List<Block> blocks, Node node) {
        switch (node) {
            case Heading heading -> {
                blocks.add(new Block.Heading(heading.title()));
                heading.below().forEach(below -> addTo(blocks, below));
            }
            case Prose prose -> blocks.add(prose.block());
            case Items items ->
                blocks.add(new Block.Items(
                        items.first(),
                        items.items().stream().map(item -> text(item.nodes())).toList()));
            case Table table -> blocks.add(grid(table));
        }
    }

    /** The grid of a text has exactly one head row: the table's first, or an empty one. Spanned text stands once. */
    private static Block.Grid grid(Table table) {
        List<List<RichText>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.repeated() ? RichText.EMPTY : cell.text())
                        .toList())
                .toList();
        if (table.headRows() == 0) {
            return new Block.Grid(
                    rows.getFirst().stream().map(cell -> RichText.EMPTY).toList(), rows);
        }
        return new Block.Grid(rows.getFirst(), rows.subList(1, rows.size()));
    }
}
