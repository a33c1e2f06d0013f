package dev.levelpress.output.csv;

import java.util.regex.Pattern;

/**
 * Text from anyone as a cell that no spreadsheet takes for a formula.
 *
 * <p>An apostrophe goes before what would start one: at the start of the text, after white space there, and after
 * characters that end a cell or line where another separator is set.
 */
public final class SafeCell {

    /** With the full-width forms that some input methods and spreadsheets take for the same. */
    private static final String STARTS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B]";

    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n])([\\s\u00A0\u200B\u2060\uFEFF\"]*)(?=" + STARTS + ")|^(?=[\\t\\r\\n])");

    private SafeCell() {}

    /** The same text when it is harmless. */
    public static String text(String text) {
        return FORMULA.matcher(text).replaceAll("$1$2'");
    }
}
