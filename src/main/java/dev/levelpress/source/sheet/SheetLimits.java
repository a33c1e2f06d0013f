package dev.levelpress.source.sheet;

/**
 * How much of an untrusted sheet is read.
 *
 * @param rows with text in them
 * @param cells of one sheet, those between filled ones included
 * @param characters of all texts of a workbook together: a small archive inflates to more than there is memory
 * @param strings that the cells of a workbook share
 * @param partBytes of one part of a workbook, inflated
 */
public record SheetLimits(int rows, int cells, int characters, int strings, long partBytes) {

    private static final int MILLION = 1 << 20;

    /** For tables that become pages, and for forms. */
    public static SheetLimits pages() {
        return new SheetLimits(Place.MAX_ROW, Places.MAX_CELLS, MILLION, 100_000, 16 * MILLION);
    }

    /** For lists with a row for each person of a company. */
    public static SheetLimits lists() {
        return new SheetLimits(100_001, 3 * MILLION, 24 * MILLION, MILLION, 160L * MILLION);
    }
}
