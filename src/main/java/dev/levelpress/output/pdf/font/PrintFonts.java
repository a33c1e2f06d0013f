package dev.levelpress.output.pdf.font;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Finds the typeface a style sheet asks for: one text family and one of even width; the rest follows from the text. */
public final class PrintFonts extends ITextFontResolver {

    private static final Typeface ANY = Typeface.text(false, false, EastAsian.SIMPLIFIED_FIRST);

    private static final EastAsian[] EAST_ASIAN = EastAsian.values();
    private static final String[] NONE = {};

    private final EastAsian usual;
    private final Map<Long, PrintFont> fonts = new HashMap<>();

    /** @param usual where the text does not tell */
    public PrintFonts(EastAsian usual) {
        this.usual = usual;
    }

    /** The family name that asks for a language's way to draw East Asian characters. */
    public static String family(EastAsian eastAsian) {
        return eastAsian.name();
    }

    /** Whether the character appears on paper as itself, or rightly not at all. */
    public static boolean print(int codePoint) {
        return Invisible.is(codePoint) || ANY.face(codePoint).has(codePoint);
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        boolean bold = convertWeightToInt(asked.fontWeight()) >= 600;
        boolean italic = asked.fontStyle() == IdentValue.ITALIC || asked.fontStyle() == IdentValue.OBLIQUE;
        boolean mono = mono(families(asked));
        EastAsian eastAsian = eastAsian(families(asked));
        // Asked for several times a word, so the key is cheap.
        long key = (long) Float.floatToIntBits(asked.size()) << 5
                | eastAsian.ordinal() << 3
                | (mono ? 4 : 0)
                | (bold ? 2 : 0)
                | (italic ? 1 : 0);
        PrintFont font = fonts.get(key);
        if (font == null) {
            Typeface typeface = mono ? Typeface.mono(bold, italic, eastAsian) : Typeface.text(bold, italic, eastAsian);
            font = new PrintFont(typeface, asked.size());
            fonts.put(key, font);
        }
        return font;
    }

    private static String[] families(FontSpecification asked) {
        return asked.families() == null ? NONE : asked.families();
    }

    /** Whether the first family that is known is one of even width. */
    private static boolean mono(String[] families) {
        for (String family : families) {
            String name = family.toLowerCase(Locale.ROOT);
            if (name.contains("mono")) {
                return true;
            }
            if (name.equals("lato") || name.endsWith("serif")) {
                return false;
            }
        }
        return false;
    }

    private EastAsian eastAsian(String[] families) {
        for (String family : families) {
            for (EastAsian each : EAST_ASIAN) {
                if (family.equals(family(each))) {
                    return each;
                }
            }
        }
        return usual;
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
        // Fonts come from the class path alone.
    }

    @Override
    public void flushFontFaceFonts() {
        // There are none.
    }

    @Override
    public void flushCache() {
        // The fonts are those of one document.
    }
}
