package dev.levelpress.source;

/** The beginning of what an author wrote, short enough for a message. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    public static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
