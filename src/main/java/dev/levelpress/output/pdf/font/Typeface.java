package dev.levelpress.output.pdf.font;

import java.util.List;

/**
 * A style of text: the face it is set in and those that help out.
 *
 * @param own the text face
 * @param bold so the faces that help out are drawn bold
 * @param italic so the faces that help out are slanted
 */
record Typeface(Face own, boolean bold, boolean italic, EastAsian eastAsian) {

    private static final int FIRST_EMOJI_BLOCK = 0x1F000;
    private static final List<Face> EMOJI_FACES = List.of(Face.EMOJI, Face.SYMBOLS);
    private static final int REPLACEMENT = 0xFFFD;

    static Typeface text(boolean bold, boolean italic, EastAsian eastAsian) {
        Face own = bold ? italic ? Face.BOLD_ITALIC : Face.BOLD : italic ? Face.ITALIC : Face.REGULAR;
        return new Typeface(own, bold, italic, eastAsian);
    }

    static Typeface mono(boolean bold, boolean italic, EastAsian eastAsian) {
        return new Typeface(Face.MONO, bold, italic, eastAsian);
    }

    /** The first face that has the character; the one with the replacement character when none has. */
    Face face(int codePoint) {
        if (own.has(codePoint)) {
            return own;
        }
        if (Scripts.settable(codePoint)) {
            for (Face face : others(codePoint)) {
                if (face.has(codePoint)) {
                    return face;
                }
            }
        }
        return Face.SYMBOLS;
    }

    /** The character as the face prints it: itself or the replacement character. */
    static int printed(Face face, int codePoint) {
        return face.has(codePoint) ? codePoint : REPLACEMENT;
    }

    /** Whether the face's letters are to be made bold or slanted by drawing. */
    boolean drawnBold(Face face) {
        return bold && face != Face.BOLD && face != Face.BOLD_ITALIC;
    }

    boolean drawnItalic(Face face) {
        return italic && face != Face.ITALIC && face != Face.BOLD_ITALIC && face != Face.EMOJI;
    }

    private List<Face> others(int codePoint) {
        if (Scripts.eastAsian(codePoint)) {
            return eastAsian.faces();
        }
        return codePoint >= FIRST_EMOJI_BLOCK ? EMOJI_FACES : eastAsian.symbolFaces();
    }
}
