package dev.levelpress.output.pdf.font;

import static dev.levelpress.output.pdf.font.Face.JAPANESE;
import static dev.levelpress.output.pdf.font.Face.KOREAN;
import static dev.levelpress.output.pdf.font.Face.SIMPLIFIED_CHINESE;
import static dev.levelpress.output.pdf.font.Face.TRADITIONAL_CHINESE;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The East Asian languages, which share characters but not the way these are drawn. */
public enum EastAsian {
    JAPANESE_FIRST(JAPANESE, SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, KOREAN),
    KOREAN_FIRST(KOREAN, TRADITIONAL_CHINESE, JAPANESE, SIMPLIFIED_CHINESE),
    SIMPLIFIED_FIRST(SIMPLIFIED_CHINESE, JAPANESE, TRADITIONAL_CHINESE, KOREAN),
    TRADITIONAL_FIRST(TRADITIONAL_CHINESE, SIMPLIFIED_CHINESE, JAPANESE, KOREAN);

    private final List<Face> faces;
    private final List<Face> symbolFaces;

    EastAsian(Face... faces) {
        this.faces = List.of(faces);
        this.symbolFaces = List.of(Face.REGULAR, Face.SYMBOLS, Face.EMOJI, faces[0], faces[1]);
    }

    /** In the order to look for a character that these languages share. */
    List<Face> faces() {
        return faces;
    }

    /** In the order to look for one that belongs to no script; some are in the East Asian faces only. */
    List<Face> symbolFaces() {
        return symbolFaces;
    }

    /** Empty for a language that is not East Asian. */
    public static Optional<EastAsian> ofLanguage(String bcp47) {
        Locale locale = Locale.forLanguageTag(bcp47);
        return switch (locale.getLanguage()) {
            case "ja" -> Optional.of(JAPANESE_FIRST);
            case "ko" -> Optional.of(KOREAN_FIRST);
            case "zh" -> Optional.of(traditional(locale) ? TRADITIONAL_FIRST : SIMPLIFIED_FIRST);
            default -> Optional.empty();
        };
    }

    /** What the characters tell: kana are Japanese, Hangul is Korean; empty when they tell nothing. */
    public static Optional<EastAsian> ofText(String text) {
        boolean hangul = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x1100) {
                UnicodeScript script = UnicodeScript.of(c);
                if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                    return Optional.of(JAPANESE_FIRST);
                }
                hangul |= script == UnicodeScript.HANGUL;
            }
        }
        return hangul ? Optional.of(KOREAN_FIRST) : Optional.empty();
    }

    private static boolean traditional(Locale locale) {
        return locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(locale.getCountry());
    }
}
