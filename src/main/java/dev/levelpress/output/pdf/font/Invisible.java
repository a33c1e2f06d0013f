package dev.levelpress.output.pdf.font;

/** Characters that stand for no mark on paper: controls, joiners, variation selectors, soft hyphens, byte order marks. */
final class Invisible {

    private Invisible() {}

    /** Unicode's Default_Ignorable_Code_Point and the controls. */
    static boolean is(int codePoint) {
        if (codePoint < 0xAD) {
            return codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0;
        }
        return codePoint == 0xAD
                || codePoint == 0x34F
                || codePoint == 0x61C
                || between(codePoint, 0x115F, 0x1160)
                || between(codePoint, 0x17B4, 0x17B5)
                || between(codePoint, 0x180B, 0x180F)
                || between(codePoint, 0x200B, 0x200F)
                || between(codePoint, 0x2028, 0x202E)
                || between(codePoint, 0x2060, 0x206F)
                || codePoint == 0x3164
                || between(codePoint, 0xFE00, 0xFE0F)
                || codePoint == 0xFEFF
                || codePoint == 0xFFA0
                || between(codePoint, 0xFFF0, 0xFFFB)
                || between(codePoint, 0x1BCA0, 0x1BCA3)
                || between(codePoint, 0x1D173, 0x1D17A)
                || between(codePoint, 0xE0000, 0xE0FFF);
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
