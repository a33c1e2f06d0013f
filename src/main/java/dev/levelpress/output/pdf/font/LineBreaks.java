package dev.levelpress.output.pdf.font;

import java.text.BreakIterator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where a line may end: after spaces, hyphens and slashes; between ideographs, save before closing and after opening
 * punctuation (JIS X 4051); and inside words no line would hold.
 */
public final class LineBreaks implements LineBreakingStrategy {

    /** Longer than any word people write; web addresses and pasted tokens are. In characters. */
    private static final int LONGEST_WORD = 40;

    /** Of a longer word, what is kept together where it has marks to break after. */
    private static final int LONGEST_PART = 16;

    private static final String NOT_AT_START =
            "、。，．：；？！」』）】〕〉》〗〙］｝’”·・…‥ー々ゝゞヽヾ〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％℃〜～)]}!?,.:;%»›";

    private static final String NOT_AT_END = "「『（【〔〈《〖〘［｛‘“([{«‹￥＄£$€";

    private static final Pattern SPACE = Pattern.compile("[\\n\\r\\t]");

    private static final String ADDRESS_MARKS = "/?&=._-#%+~:;,";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        return new Breaks(text);
    }

    /** Where lines of this text may end, its own end included; white space of any kind is as a space. */
    public static NavigableSet<Integer> in(String text) {
        BreakPointsProvider breaks = new Breaks(SPACE.matcher(text).replaceAll(" "));
        NavigableSet<Integer> ends = new TreeSet<>();
        for (int end = breaks.next().getPosition();
                end >= 0;
                end = breaks.next().getPosition()) {
            ends.add(end);
        }
        return ends;
    }

    private static int next(int codePoint, int at) {
        return at + Character.charCount(codePoint);
    }

    private static boolean allowed(String text, int at, int before, int after) {
        if (after == ' ' || after == 0xA0 || before == 0xA0 || joins(before, after)) {
            return false;
        }
        if (before == ' ' || before == '\n' || before == 0x200B || before == 0x3000) {
            return true;
        }
        if (hyphenated(text, at, before, after)) {
            return true;
        }
        if (before < 0x300 && after < 0x300) {
            return false;
        }
        if (NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return false;
        }
        return ideographic(before) || ideographic(after) || before == 0x2013 || before == 0x2014;
    }

    /** After a hyphen or slash between letters, as in "co-operate" and "and/or", not in "-5" or "1/2". */
    private static boolean hyphenated(String text, int at, int before, int after) {
        return (before == '-' || before == '/')
                && at >= 2
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(after);
    }

    private static boolean ideographic(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        // Korean breaks at its spaces.
        return !(codePoint >= 0xAC00 && codePoint < 0xD7A4) && (Scripts.eastAsian(codePoint) || !alphabetic(codePoint));
    }

    private static boolean alphabetic(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint < 0xFF00;
    }

    /** Marks stay with their letter, and the parts of an emoji with one another. */
    private static boolean joins(int before, int after) {
        int type = Character.getType(after);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || after == 0x200D
                || before == 0x200D
                || after >= 0x1F3FB && after <= 0x1F3FF
                || before >= 0x1F1E6 && before <= 0x1F1FF && after >= 0x1F1E6 && after <= 0x1F1FF;
    }

    /** Walks through a text from one place where the line may end to the next. */
    private static final class Breaks implements BreakPointsProvider {
        private final String text;
        private int position;
        private boolean insideLongWord;

        private final String mark;

        Breaks(String text) {
            this.mark = Tails.markOf(text);
            this.text = text.substring(0, text.length() - mark.length());
        }

        @Override
        public BreakPoint next() {
            if (position >= text.length()) {
                return BreakPoint.getDonePoint();
            }
            position = end();
            BreakPoint point = new BreakPoint(position);
            if (position == text.length() && !mark.isEmpty()) {
                point.setPosition(position + mark.length());
                // What Flying Saucer takes for a hyphen is measured with the text, and not drawn unless the line ends
                // here.
                point.setHyphen(mark);
            }
            return point;
        }

        private int end() {
            int limit = Math.min(text.length(), position + (insideLongWord ? LONGEST_PART : LONGEST_WORD) + 1);
            int mark = -1;
            for (int i = LineBreaks.next(text.codePointAt(position), position); i < limit; ) {
                int before = text.codePointBefore(i);
                int after = text.codePointAt(i);
                if (allowed(text, i, before, after)) {
                    insideLongWord = false;
                    return i;
                }
                if (mark < 0 && ADDRESS_MARKS.indexOf(before) >= 0 && ADDRESS_MARKS.indexOf(after) < 0) {
                    mark = i;
                }
                i = LineBreaks.next(after, i);
            }
            if (limit == text.length()) {
                return limit;
            }
            insideLongWord = true;
            return mark > 0 && mark - position <= LONGEST_PART ? mark : letterEnd();
        }

        private int letterEnd() {
            BreakIterator letters = BreakIterator.getCharacterInstance();
            letters.setText(text.substring(position, Math.min(text.length(), position + LONGEST_PART)));
            return position + letters.next();
        }
    }
}
