package dev.levelpress.output.pdf.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure types of XHTML elements (ISO 32000-1, 14.8.4), headings aside. */
final class Roles {

    static final PdfName P = PdfName.P;
    static final PdfName LBL = new PdfName("Lbl");
    static final PdfName LBODY = new PdfName("LBody");

    private static final Map<String, PdfName> BY_NAME = new HashMap<>();
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "small",
            "span", "strong", "sub", "sup", "time", "u");

    /** Types that hold other elements but no text of their own. */
    private static final Set<String> GROUPS =
            Set.of("Document", "Sect", "Art", "Div", "BlockQuote", "L", "Table", "TR", "THead", "TBody", "TFoot");

    static {
        name("Document", "body");
        name("Sect", "section", "nav", "aside");
        name("Art", "article");
        name("P", "p", "pre", "dt");
        name("Div", "dl", "dd", "figure");
        name("BlockQuote", "blockquote");
        name("L", "ul", "ol");
        name("LI", "li");
        name("Table", "table");
        name("THead", "thead");
        name("TBody", "tbody");
        name("TFoot", "tfoot");
        name("TR", "tr");
        name("TH", "th");
        name("TD", "td");
        name("Caption", "caption");
        name("Quote", "q");
        name("Code", "code");
        name("Form", "input", "select", "textarea");
    }

    private Roles() {}

    private static void name(String role, String... elements) {
        for (String element : elements) {
            BY_NAME.put(element, new PdfName(role));
        }
    }

    /** Empty for elements that are told apart by looks alone, such as {@code div} and {@code strong}. */
    static Optional<PdfName> of(Element element) {
        return switch (element.getTagName()) {
            case "a" -> element.hasAttribute("href") ? Optional.of(PdfName.LINK) : Optional.empty();
            case "img" -> element.getAttribute("alt").isBlank() ? Optional.empty() : Optional.of(PdfName.FIGURE);
            default -> Optional.ofNullable(BY_NAME.get(element.getTagName())).or(() -> ofLanguage(element));
        };
    }

    /** 1 to 6; 0 for what is no heading. */
    static int headingLevel(Element element) {
        String name = element.getTagName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    static boolean isInline(Node node) {
        return !(node instanceof Element element) || INLINE.contains(element.getTagName());
    }

    static boolean isGroup(PdfName role) {
        return GROUPS.contains(PdfName.decodeName(role.toString()));
    }

    private static Optional<PdfName> ofLanguage(Element element) {
        if (!element.hasAttribute("lang")) {
            return Optional.empty();
        }
        return Optional.of(isInline(element) ? PdfName.SPAN : PdfName.DIV);
    }
}
