package dev.levelpress.template;

import java.util.Locale;

/**
 * The colours made from one accent, each as {@code #rrggbb}; all text meets the contrast of WCAG 2.2, 1.4.3.
 *
 * @param accent as chosen; for areas
 * @param onAccent text on the accent, black or white
 * @param text the accent as text on white or on the tint: as chosen, or darker until its contrast is 4.5:1
 * @param tint a hint of the accent, behind text
 * @param line a light line in the accent's tone
 * @param onDark the accent as text on a dark page: as chosen, or lighter until its contrast is 7:1
 */
public record Palette(String accent, String onAccent, String text, String tint, String line, String onDark) {

    private static final double ENOUGH = 4.5;
    private static final double AMPLE = 7;
    private static final int[] WHITE = {255, 255, 255};
    private static final int[] BLACK = {0, 0, 0};

    /** The lightest area of a dark page. */
    private static final int[] DARK = {0x22, 0x2b, 0x36};

    /** @param accent {@code #rrggbb} */
    public static Palette of(String accent) {
        int[] colour = parse(accent);
        int[] tint = mix(colour, WHITE, 0.94);
        String onAccent = contrast(colour, WHITE) >= ENOUGH ? "#ffffff" : "#000000";
        int[] text = colour;
        while (contrast(text, tint) < ENOUGH) {
            text = mix(text, BLACK, 0.1);
        }
        int[] onDark = colour;
        while (contrast(onDark, DARK) < AMPLE) {
            onDark = mix(onDark, WHITE, 0.1);
        }
        return new Palette(accent, onAccent, hex(text), hex(tint), hex(mix(colour, WHITE, 0.7)), hex(onDark));
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    static double contrast(int[] one, int[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static int[] parse(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new int[] {rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF};
    }

    private static int[] mix(int[] from, int[] to, double share) {
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (int) (from[i] + (to[i] - from[i]) * share);
        }
        return mixed;
    }

    private static double luminance(int[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(int[] colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour[0], colour[1], colour[2]);
    }
}
