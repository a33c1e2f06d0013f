package dev.levelpress.output.xlsx;

import dev.levelpress.output.csv.SafeCell;
import dev.levelpress.problem.Shown;
import org.apache.poi.ss.SpreadsheetVersion;

/** Texts from outside as cells can hold them. */
final class SheetText {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private SheetText() {}

    /** True when a program could take the text for a formula, once someone edits the cell or saves the sheet as CSV. */
    static boolean looksLikeFormula(String text) {
        return !SafeCell.text(text).equals(text);
    }

    /** On one line, what hides or turns text as its code. */
    static String line(String text) {
        return Shown.of(text);
    }

    /** As it stands, lines parted by {@code \n}, cut at what a cell can hold. */
    static String lines(String text) {
        String held = text.replace("\r\n", "\n").replace('\r', '\n');
        if (held.length() <= LONGEST) {
            return held;
        }
        int end = Character.isHighSurrogate(held.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return held.substring(0, end);
    }
}
