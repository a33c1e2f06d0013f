package dev.levelpress.output.pdf.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    private record Wish(boolean mono, boolean bold, boolean italic, EastAsian eastAsian, float size) {}

    private static final Typeface ANY = Typeface.text(false, false, EastAsian.SIMPLIFIED_FIRST);

    private final EastAsian usual;
    private final Map<Wish, PrintFont> fonts = new HashMap<>();

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
        List<String> families = asked.families() == null ? List.of() : Arrays.asList(asked.families());
        IdentValue style = asked.fontStyle();
        return fonts.computeIfAbsent(
                new Wish(
                        families.stream()
                                .anyMatch(family -> family.toLowerCase().contains("mono")),
                        convertWeightToInt(asked.fontWeight()) >= 600,
                        style == IdentValue.ITALIC || style == IdentValue.OBLIQUE,
                        eastAsian(families),
                        asked.size()),
                PrintFonts::font);
    }

    private static PrintFont font(Wish wish) {
        Typeface typeface = wish.mono()
                ? Typeface.mono(wish.bold(), wish.italic(), wish.eastAsian())
                : Typeface.text(wish.bold(), wish.italic(), wish.eastAsian());
        return new PrintFont(typeface, wish.size());
    }

    private EastAsian eastAsian(List<String> families) {
        for (EastAsian each : EastAsian.values()) {
            if (families.contains(family(each))) {
                return each;
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
