package dev.levelpress.output.pdf.font;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the {@code cmap}, {@code hmtx} and {@code head} tables of a TrueType file.
 *
 * <p>Invisible characters and those of scripts that cannot be set are left out.
 */
final class TrueTypeFile {

    private static final int LAST_CODE_POINT = 0x10FFFF;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;

    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int horizontalMetrics;
    private final int hmtx;

    private final short[][] widths = new short[(LAST_CODE_POINT >> 8) + 1][];
    private final int[] characterOfGlyph;
    private final Map<Integer, Integer> twins = new HashMap<>();

    TrueTypeFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        unitsPerEm = unsigned(table("head") + 18);
        horizontalMetrics = unsigned(table("hhea") + 34);
        hmtx = table("hmtx");
        characterOfGlyph = new int[unsigned(table("maxp") + 4)];
    }

    GlyphWidths widths() {
        characters();
        return new GlyphWidths(widths, twins);
    }

    private void characters() {
        int cmap = table("cmap");
        int best = -1;
        int bestFormat = 0;
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            int format = unsigned(subtable);
            if ((format == 4 || format == 12) && format > bestFormat) {
                best = subtable;
                bestFormat = format;
            }
        }
        if (bestFormat == 12) {
            ranges(best);
        } else {
            segments(best);
        }
    }

    /** Format 12: ranges of code points with consecutive glyphs. */
    private void ranges(int subtable) {
        int count = file.getInt(subtable + 12);
        for (int i = 0; i < count; i++) {
            int range = subtable + 16 + 12 * i;
            int first = file.getInt(range);
            int last = file.getInt(range + 4);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                add(codePoint, file.getInt(range + 8) + codePoint - first);
            }
        }
    }

    /** Format 4: segments of the basic plane, by offset or through a glyph array. */
    private void segments(int subtable) {
        int twice = unsigned(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int offsets = deltas + twice;
        for (int i = 0; i < twice; i += 2) {
            int start = unsigned(starts + i);
            int offset = unsigned(offsets + i);
            for (int codePoint = start; codePoint <= unsigned(ends + i) && codePoint < 0xFFFF; codePoint++) {
                int glyph = offset == 0 ? codePoint : unsigned(offsets + i + offset + 2 * (codePoint - start));
                if (glyph != 0) {
                    add(codePoint, glyph + unsigned(deltas + i) & 0xFFFF);
                }
            }
        }
    }

    private void add(int codePoint, int glyph) {
        if (glyph == 0 || Invisible.is(codePoint) || !Scripts.settable(codePoint)) {
            return;
        }
        int metric = Math.min(glyph, horizontalMetrics - 1);
        short[] page = widths[codePoint >> 8];
        if (page == null) {
            page = new short[256];
            Arrays.fill(page, (short) GlyphWidths.ABSENT);
            widths[codePoint >> 8] = page;
        }
        page[codePoint & 0xFF] = (short) (unsigned(hmtx + 4 * metric) * 1000 / unitsPerEm);
        int other = characterOfGlyph[glyph];
        if (other == 0) {
            characterOfGlyph[glyph] = codePoint;
        } else {
            pair(glyph, other, codePoint);
        }
    }

    private void pair(int glyph, int first, int second) {
        int kept = ownForm(first) || !ownForm(second) ? first : second;
        characterOfGlyph[glyph] = kept;
        twins.replaceAll((character, twin) -> twin == first ? kept : twin);
        twins.put(kept == first ? second : first, kept);
    }

    /** Not merely another form of a character, as the micro sign is of the Greek letter and a radical of its ideograph. */
    private static boolean ownForm(int codePoint) {
        boolean radical = codePoint >= FIRST_RADICAL && codePoint <= LAST_RADICAL;
        return !radical && Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    private int table(String tag) {
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            boolean same = true;
            for (int c = 0; c < 4; c++) {
                same &= file.get(entry + c) == tag.charAt(c);
            }
            if (same) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
