package dev.levelpress.output.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a text into runs of one face each; marks stay with the letter they stand on. */
final class Runs {

    private final Typeface typeface;
    private final List<Run> runs = new ArrayList<>();

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder actual = new StringBuilder();
    private Face face;
    private boolean substituted;

    private Runs(Typeface typeface) {
        this.typeface = typeface;
        this.face = typeface.own();
    }

    static List<Run> of(Typeface typeface, String text) {
        if (plain(typeface.own().glyphs(), text)) {
            return List.of(new Run(typeface, typeface.own(), text, Optional.empty()));
        }
        Runs runs = new Runs(typeface);
        for (int i = 0; i < text.length(); ) {
            int end = clusterEnd(text, i);
            runs.cluster(text.substring(i, end));
            i = end;
        }
        runs.close();
        return runs.runs;
    }

    /** In thousandths of the font size. */
    static int width(Typeface typeface, String text) {
        GlyphWidths glyphs = typeface.own().glyphs();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            int each = glyphs.width(text.charAt(i));
            if (each < 0) {
                return of(typeface, text).stream().mapToInt(Run::width).sum();
            }
            width += each;
        }
        return width;
    }

    private static boolean plain(GlyphWidths glyphs, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!glyphs.has(c) || glyphs.twin(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void cluster(String cluster) {
        int base = cluster.codePointAt(0);
        Face together = Invisible.is(base) ? face : typeface.face(base);
        cluster.codePoints().filter(each -> !Invisible.is(each)).forEach(each -> {
            character(together.has(each) ? together : typeface.face(each), each);
        });
    }

    private void character(Face into, int codePoint) {
        int printed = into.glyphs().twin(Typeface.printed(into, codePoint));
        boolean differs = printed != codePoint && !Character.isSpaceChar(printed);
        if (into != face || differs != substituted) {
            close();
        }
        face = into;
        substituted = differs;
        shown.appendCodePoint(printed);
        actual.appendCodePoint(codePoint);
    }

    private void close() {
        if (!shown.isEmpty()) {
            Optional<String> says = substituted ? Optional.of(actual.toString()) : Optional.empty();
            runs.add(new Run(typeface, face, shown.toString(), says));
            shown.setLength(0);
            actual.setLength(0);
        }
    }
}
