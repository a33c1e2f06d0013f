package dev.levelpress.output.pdf.font;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writing systems that can be set one character after the other, left to right.
 *
 * <p>All others are refused even where a font has their glyphs: without shaping, Arabic comes out unjoined and Thai
 * without its line breaks, which is worse than a replacement.
 */
public final class Scripts {

    private static final Set<UnicodeScript> SETTABLE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.BRAILLE,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    private Scripts() {}

    static boolean settable(int codePoint) {
        return codePoint < 0x300
                || SETTABLE.contains(UnicodeScript.of(codePoint))
                        && !rightToLeft(codePoint)
                        && Character.getType(codePoint) != Character.PRIVATE_USE;
    }

    static boolean eastAsian(int codePoint) {
        return codePoint >= 0x1100 && EAST_ASIAN.contains(UnicodeScript.of(codePoint));
    }

    /** The English name, such as "Arabic"; "Symbol" for what belongs to no script. */
    public static String name(int codePoint) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return "Private-use";
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case COMMON, INHERITED -> "Symbol";
            case UNKNOWN -> "Unknown";
            default ->
                Arrays.stream(script.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        };
    }

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
