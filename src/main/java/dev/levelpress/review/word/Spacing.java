package dev.levelpress.review.word;

import java.util.stream.Collectors;

/** Texts without the white space that editors add, drop and change: also that which does not break. */
public final class Spacing {

    private Spacing() {}

    /** The words with one space between them, on one line. */
    public static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (!isSpace(each)) {
                line.append(each);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** The same for each line; blank lines are left out. */
    static String lines(String text) {
        return isOneLine(text)
                ? text
                : text.lines()
                        .map(Spacing::oneLine)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    /** Without any. */
    public static String none(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (!isSpace(each) && each != '\u200B') {
                letters.append(each);
            }
        }
        return letters.toString();
    }

    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == ' ' ? before == ' ' : isSpace(each) || Character.isWhitespace(each)) {
                return false;
            }
            before = each;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isSpace(char each) {
        return each == ' ' || each >= '\t' && each <= '\r' || each == '\u00A0';
    }
}
