package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import java.util.List;

/**
 * A table as a spreadsheet has it, without its empty rows and columns: every row has as many cells.
 *
 * @param name as its tab says; empty for CSV
 */
public record Sheet(String name, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** @param line 1-based; where the row starts in a text, its number in a workbook */
    public record Row(List<Cell> cells, int line) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text with a break for each line end; empty for an empty cell
     * @param repeated whether it stands here because it is merged with a cell to the left or above
     */
    public record Cell(List<Inline> text, boolean repeated, int line) {
        public Cell {
            text = List.copyOf(text);
        }
    }
}
