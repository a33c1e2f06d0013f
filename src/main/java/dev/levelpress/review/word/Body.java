package dev.levelpress.review.word;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a document shows, block by block.
 *
 * @param controls in their order; pieces of text refer to them by position
 */
public record Body(List<Block> blocks, List<Control> controls) {

    static final int NO_CONTROL = -1;

    public Body {
        blocks = List.copyOf(blocks);
        controls = List.copyOf(controls);
    }

    /** Everything, a line for each paragraph. */
    public String text() {
        return blocks.stream()
                .map(each -> switch (each) {
                    case Paragraph paragraph -> paragraph.text();
                    case Table table -> table.text();
                })
                .collect(Collectors.joining("\n"));
    }

    /** A paragraph or a table. */
    public sealed interface Block {}

    /** @param pieces in their order */
    public record Paragraph(List<Piece> pieces) implements Block {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /** As it is read, whoever wrote what. */
        public String text() {
            if (pieces.size() == 1) {
                return pieces.getFirst().text();
            }
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /** @param rows each with its cells */
    public record Table(List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        private String text() {
            return rows.stream().flatMap(List::stream).map(Cell::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * A cell; tables inside it are paragraphs here.
     *
     * @param column counts from 0, cells that span several columns count as many
     */
    public record Cell(int column, List<Paragraph> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Its paragraphs as lines. */
        public String text() {
            return paragraphs.size() == 1
                    ? paragraphs.getFirst().text()
                    : paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        }
    }

    /** @param control position of the control that the text stands in, or {@link #NO_CONTROL} */
    public record Piece(String text, int control) {}
}
