package dev.levelpress.template.word;

import dev.levelpress.document.Look;
import dev.levelpress.template.Palette;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts colour and language into a template's theme and styles. */
final class Dress {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String NAME = "accent1";

    private Dress() {}

    /** The theme with the accent as its first; as it is when the accent is the default, so that Word's choice counts. */
    static void theme(Document theme, Look look) {
        if (isDefault(look)) {
            return;
        }
        Element accent = (Element) theme.getElementsByTagNameNS(DRAWING, NAME).item(0);
        if (accent != null) {
            while (accent.getFirstChild() != null) {
                accent.removeChild(accent.getFirstChild());
            }
            Element colour = theme.createElementNS(DRAWING, "a:srgbClr");
            colour.setAttribute("val", legible(look));
            accent.appendChild(colour);
        }
    }

    /** The styles in the theme's new accent, written out too for programs that do not follow themes; and the language. */
    static void styles(Document styles, Look look, String language) {
        if (!isDefault(look)) {
            recolour(styles.getDocumentElement(), legible(look));
        }
        Wml.first(styles.getDocumentElement(), "docDefaults")
                .flatMap(defaults -> Wml.first(defaults, "rPr"))
                .ifPresent(properties -> language(properties, language));
    }

    private static void language(Element properties, String language) {
        Element lang = Wml.child(properties, "lang").orElseGet(() -> {
            Element added = Wml.element(properties.getOwnerDocument(), "lang");
            properties.appendChild(added);
            return added;
        });
        String code = Locale.forLanguageTag(language).getLanguage();
        String script = List.of("ja", "ko", "zh").contains(code)
                ? "w:eastAsia"
                : List.of("ar", "he", "fa", "ur", "yi").contains(code) ? "w:bidi" : "w:val";
        lang.setAttributeNS(Wml.W, script, language);
    }

    private static void recolour(Element element, String accent) {
        for (Element each : Wml.children(element)) {
            literal(
                    each,
                    "themeColor",
                    "themeTint",
                    "themeShade",
                    each.getLocalName().equals("color") ? "val" : "color",
                    accent);
            literal(each, "themeFill", "themeFillTint", "themeFillShade", "fill", accent);
            recolour(each, accent);
        }
    }

    private static void literal(
            Element element, String theme, String tint, String shade, String attribute, String accent) {
        if (element.getAttributeNS(Wml.W, theme).equals(NAME)) {
            element.setAttributeNS(
                    Wml.W,
                    "w:" + attribute,
                    mixed(accent, element.getAttributeNS(Wml.W, tint), element.getAttributeNS(Wml.W, shade)));
        }
    }

    /** A colour with a tint towards white or a shade towards black, each a share of 255 as two hexadecimal digits. */
    private static String mixed(String colour, String tint, String shade) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < 6; i += 2) {
            int channel = Integer.parseInt(colour.substring(i, i + 2), 16);
            if (!shade.isEmpty()) {
                channel = channel * Integer.parseInt(shade, 16) / 255;
            }
            if (!tint.isEmpty()) {
                channel = 255 - (255 - channel) * Integer.parseInt(tint, 16) / 255;
            }
            mixed.append(String.format(Locale.ROOT, "%02X", channel));
        }
        return mixed.toString();
    }

    private static boolean isDefault(Look look) {
        return look.accent().equalsIgnoreCase(Look.defaults().accent());
    }

    /** Dark enough for text, and behind white text. */
    private static String legible(Look look) {
        return Palette.of(look.accent()).text().substring(1).toUpperCase(Locale.ROOT);
    }
}
