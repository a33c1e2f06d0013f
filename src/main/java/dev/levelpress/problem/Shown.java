package dev.levelpress.problem;

/** Texts from outside as they can be shown: one line, not too long, and nothing in them that hides or turns what follows. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** The text with control and formatting characters as <code>&#92;u202E</code>, cut where it is long. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same of any length, for paths that people look up. */
    public static String whole(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    private static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int letters = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (++letters > longest) {
                return shown.append('…').toString();
            }
            if (isHarmless(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(c < 0x10000 ? String.format("\\u%04X", c) : String.format("\\u{%X}", c));
            }
        }
        return shown.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
