package dev.levelpress.output.pdf.font;

import java.util.Map;

/** The characters of a face and their widths. */
final class GlyphWidths {

    static final int ABSENT = -1;

    private final short[][] widths;
    private final Map<Integer, Integer> twins;

    /**
     * Takes over the tables.
     *
     * @param widths by code point: its upper bits, then its lower eight; null where no character of a row is there
     * @param twins by code point, where that is not the one kept for its glyph
     */
    GlyphWidths(short[][] widths, Map<Integer, Integer> twins) {
        this.widths = widths;
        this.twins = twins;
    }

    boolean has(int codePoint) {
        return width(codePoint) != ABSENT;
    }

    /** In thousandths of the font size, as PDF counts; -1 for a character that is not there. */
    int width(int codePoint) {
        short[] row = widths[codePoint >> 8];
        return row == null ? ABSENT : row[codePoint & 0xFF];
    }

    /**
     * The character that stands for all those with the same glyph.
     *
     * <p>A PDF keeps one character a glyph, so text extracted from it has this one.
     */
    int twin(int codePoint) {
        // Of ASCII, which is most text, no character has an older twin.
        return codePoint < 0x80 ? codePoint : twins.getOrDefault(codePoint, codePoint);
    }
}
