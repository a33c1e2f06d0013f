package dev.levelpress.template.word;

import org.w3c.dom.Element;

/** Lets pages be A4 or Letter as the reader asks; the width of the text stays, so that tables fit as designed. */
final class PaperSize {

    private static final int[] A4 = {11_906, 16_838};
    private static final int[] LETTER = {12_240, 15_840};
    private static final int NARROWEST = 567;

    private PaperSize() {}

    /** Makes a section's paper and margins those of the wanted size. Other paper than A4 and Letter stays. */
    static void adapt(Element section) {
        if (!Wml.is(section, "sectPr")) {
            return;
        }
        Element size = Wml.child(section, "pgSz").orElse(null);
        if (size == null) {
            return;
        }
        int width = number(size, "w");
        boolean landscape = width > number(size, "h");
        if (isAbout(landscape ? number(size, "h") : width, A4[0])
                || isAbout(landscape ? number(size, "h") : width, LETTER[0])) {
            int a4 = A4[landscape ? 1 : 0];
            int letter = LETTER[landscape ? 1 : 0];
            choose(size, "w", a4, letter);
            choose(size, "h", A4[landscape ? 0 : 1], LETTER[landscape ? 0 : 1]);
            Wml.child(section, "pgMar").ifPresent(margins -> {
                widen(margins, "left", width, a4, letter);
                widen(margins, "right", width, a4, letter);
            });
        }
    }

    private static void widen(Element margins, String side, int width, int a4, int letter) {
        int margin = number(margins, side);
        choose(
                margins,
                side,
                Math.max(NARROWEST, margin + (a4 - width) / 2),
                Math.max(NARROWEST, margin + (letter - width) / 2));
    }

    private static void choose(Element element, String attribute, int a4, int letter) {
        FtlWriter.computed(element, Wml.W, "w:" + attribute, "<#if letter>" + letter + "<#else>" + a4 + "</#if>");
    }

    private static boolean isAbout(int width, int wanted) {
        return Math.abs(width - wanted) < 20;
    }

    private static int number(Element element, String attribute) {
        try {
            return Integer.parseInt(element.getAttributeNS(Wml.W, attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
