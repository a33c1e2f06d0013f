package dev.levelpress.output.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;

/**
 * What has to stand on the same line as the end of a text: the rest of its word or its punctuation, in other elements.
 *
 * <p>Flying Saucer breaks each text by itself and ends a line after any of them. So a text with a tail ends in a mark, two
 * characters nobody sees, that tells {@link LineBreaks} and {@link TextWidths} what else the line needs room for.
 */
public final class Tails {

    /** A text, or its beginning, and the element it is in. */
    public record Part(Element element, String text) {}

    /** Two stretches of characters without an image that Unicode has left unassigned (Default_Ignorable_Code_Point). */
    private static final int FIRST_HIGH = 0xE0200;

    private static final int FIRST_LOW = 0xE0800;
    private static final int BASE = FIRST_LOW - FIRST_HIGH;
    private static final int MARK_LENGTH = 4;

    private final List<List<Part>> tails = new ArrayList<>();

    /** What to put at the end of the text that this follows. */
    public String mark(List<Part> tail) {
        int number = tails.size();
        if (number >= BASE * BASE) {
            return "";
        }
        tails.add(List.copyOf(tail));
        return Character.toString(FIRST_HIGH + number / BASE) + Character.toString(FIRST_LOW + number % BASE);
    }

    /** The mark that the text ends in; empty for most texts. */
    static String markOf(String text) {
        int start = text.length() - MARK_LENGTH;
        if (start < 0 || !Character.isLowSurrogate(text.charAt(text.length() - 1))) {
            return "";
        }
        boolean marked = digit(text.codePointAt(start), FIRST_HIGH) && digit(text.codePointAt(start + 2), FIRST_LOW);
        return marked ? text.substring(start) : "";
    }

    /** Whether the text is to be measured with what follows it. */
    static boolean twiceMarked(String text) {
        String mark = markOf(text);
        return !mark.isEmpty() && text.startsWith(mark, text.length() - 2 * MARK_LENGTH);
    }

    /** The text as it was before it was marked. */
    public static String unmarked(String text) {
        String unmarked = text;
        while (!markOf(unmarked).isEmpty()) {
            unmarked = unmarked.substring(0, unmarked.length() - MARK_LENGTH);
        }
        return unmarked;
    }

    /** The text with no mark in it, of an element with texts of its own. */
    public static String withoutMarks(String text) {
        StringBuilder unmarked = new StringBuilder(text.length());
        text.codePoints()
                .filter(each -> !digit(each, FIRST_HIGH) && !digit(each, FIRST_LOW))
                .forEach(unmarked::appendCodePoint);
        return unmarked.toString();
    }

    private static boolean digit(int codePoint, int first) {
        return codePoint >= first && codePoint < first + BASE;
    }

    private Optional<List<Part>> tail(String mark) {
        int number = (mark.codePointAt(0) - FIRST_HIGH) * BASE + mark.codePointAt(2) - FIRST_LOW;
        return number < tails.size() ? Optional.of(tails.get(number)) : Optional.empty();
    }

    /** How wide the tails are, in the fonts of one layout. */
    static final class Widths {
        private final Tails tails;
        private final SharedContext styles;
        private final CssContext context;

        Widths(Tails tails, SharedContext styles, ITextFontContext fonts) {
            this.tails = tails;
            this.styles = styles;
            this.context = styles.newLayoutContextInstance(fonts);
        }

        /** In dots. */
        int of(String mark) {
            return tails.tail(mark).stream()
                    .flatMap(List::stream)
                    .mapToInt(part -> font(part.element()).width(part.text()))
                    .sum();
        }

        private PrintFont font(Element element) {
            return (PrintFont) styles.getStyle(element).getFSFont(context);
        }
    }
}
