package dev.levelpress.output.pdf;

import dev.levelpress.output.pdf.font.EastAsian;
import dev.levelpress.output.pdf.font.PrintFonts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes a page safe and ready to lay out: within limits, text composed, East Asian text with its language's faces. */
final class Preparation {

    private static final int DEEPEST = 90;
    private static final int MOST_NODES = 400_000;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int WIDEST_SPAN = 50;
    private static final int FIRST_EAST_ASIAN = 0x1100;

    private final EastAsian usual;
    private final Set<String> ids = new HashSet<>();
    private final List<Element> links = new ArrayList<>();
    private int nodes;
    private int characters;

    private Preparation(EastAsian usual) {
        this.usual = usual;
    }

    /**
     * Prepares the page in place.
     *
     * @return how East Asian characters are drawn where nothing else is said
     * @throws UnprintablePage when it is nested too deeply or too large
     */
    static EastAsian prepare(Document dom, String language) {
        Element html = dom.getDocumentElement();
        EastAsian usual = EastAsian.ofLanguage(language).orElse(EastAsian.SIMPLIFIED_FIRST);
        Preparation preparation = new Preparation(usual);
        preparation.element(html, 1, EastAsian.ofLanguage(language));
        preparation.links.forEach(preparation::unlinkUnlessItLeadsSomewhere);
        return usual;
    }

    private void element(Element element, int depth, Optional<EastAsian> inherited) {
        if (depth > DEEPEST) {
            throw new UnprintablePage("the page is nested more than " + DEEPEST + " elements deep");
        }
        if (element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        if (element.hasAttribute("href")) {
            links.add(element);
        }
        clampSpan(element, "colspan");
        clampSpan(element, "rowspan");
        Optional<EastAsian> language =
                element.hasAttribute("lang") ? EastAsian.ofLanguage(element.getAttribute("lang")) : inherited;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (++nodes > MOST_NODES) {
                throw new UnprintablePage("the page has more than " + MOST_NODES + " elements and texts");
            }
            if (child instanceof Element inner) {
                element(inner, depth + 1, language);
            } else if (child instanceof Text text) {
                text(element, text, language);
            }
        }
    }

    private void text(Element parent, Text text, Optional<EastAsian> language) {
        String data = text.getData();
        characters += data.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnprintablePage("the page has more than " + MOST_CHARACTERS + " characters");
        }
        String composed = beforeBreak(text, composed(data));
        if (!composed.equals(data)) {
            text.setData(composed);
        }
        if (composed.chars().anyMatch(c -> c >= FIRST_EAST_ASIAN)) {
            EastAsian drawn = language.or(() -> EastAsian.ofText(composed))
                    .or(() -> EastAsian.ofText(block(parent).getTextContent()))
                    .orElse(usual);
            if (drawn != usual) {
                parent.setAttribute("style", parent.getAttribute("style") + ";font-family:" + PrintFonts.family(drawn));
            }
        }
    }

    private static String composed(String data) {
        String spaced = data.indexOf('\t') < 0 ? data : data.replace("\t", "    ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /** Words on both sides of a line break are apart for those who listen, too. */
    private static String beforeBreak(Text text, String data) {
        boolean beforeBreak = text.getNextSibling() instanceof Element next
                && next.getTagName().equals("br");
        return beforeBreak && !data.endsWith(" ") ? data + " " : data;
    }

    /** The nearest ancestor likely to be in one language: its characters tell which. */
    private static Element block(Element element) {
        Element block = element;
        while (block.getParentNode() instanceof Element parent
                && !parent.getTagName().equals("body")
                && !parent.getTagName().equals("table")) {
            block = parent;
        }
        return block;
    }

    /** A link is to the web, by mail, or to an element of the page; what else is marked as one stays text. */
    private void unlinkUnlessItLeadsSomewhere(Element link) {
        String target = link.getAttribute("href");
        boolean outside = target.startsWith("http:") || target.startsWith("https:") || target.startsWith("mailto:");
        if (!outside && !(target.startsWith("#") && ids.contains(target.substring(1)))) {
            link.removeAttribute("href");
        }
    }

    private static void clampSpan(Element element, String name) {
        String value = element.getAttribute(name);
        if (!value.isEmpty()) {
            element.setAttribute(name, String.valueOf(span(value.strip())));
        }
    }

    private static int span(String value) {
        boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return 1;
        }
        return value.length() > 3 ? WIDEST_SPAN : Math.clamp(Integer.parseInt(value), 1, WIDEST_SPAN);
    }
}
