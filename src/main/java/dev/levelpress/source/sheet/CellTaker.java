package dev.levelpress.source.sheet;

/** Takes the cells of a table as they come, at any row and column. */
interface CellTaker {

    /**
     * Takes one cell, also an empty one.
     *
     * @param row 1-based, and so is the column
     * @param line of the file, 1-based; the row in a workbook
     * @param formula whether what is written is the value that a formula had
     * @return false when there are too many already
     */
    boolean put(int row, int column, int line, Written cell, boolean formula);

    /** How many are too many, such as {@code 20000 cells}. */
    String limit();
}
