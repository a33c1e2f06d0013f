package dev.levelpress.output.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

class LineBreaksTest {

    @Test
    void linesEndAfterSpacesHyphensAndSlashes() {
        assertEquals(
                List.of("co-", "operate ", "and/", "or ", "что-", "то ", "-5 ", "1/2 ", "2020-11"),
                parts("co-operate and/or что-то -5 1/2 2020-11"));
    }

    @Test
    void hardSpacesHold() {
        assertEquals(List.of("Level\u00A05 ", "is"), parts("Level\u00A05 is"));
    }

    @Test
    void linesEndBetweenIdeographsButNotBeforeClosingPunctuation() {
        assertEquals(List.of("こ", "れ", "は", "「テ", "ス", "ト」", "で", "す。", "長", "い"), parts("これは「テスト」です。長い"));
        assertEquals(List.of("サー", "ビ", "ス"), parts("サービス"));
    }

    @Test
    void koreanBreaksAtItsSpaces() {
        assertEquals(List.of("한국어 ", "문장입니다."), parts("한국어 문장입니다."));
    }

    @Test
    void emojiStayWhole() {
        assertEquals(List.of("👨\u200D👩\u200D👧", "👍🏽", "🇩🇪"), parts("👨\u200D👩\u200D👧👍🏽🇩🇪"));
    }

    @Test
    void addressesBreakAfterTheirMarks() {
        List<String> parts = parts("https://example.com/careers/engineering/levels/five?from=here");
        assertTrue(parts.contains("careers/"), parts::toString);
        assertEquals("https://example.com/careers/engineering/levels/five?from=here", String.join("", parts));
    }

    @Test
    void wordsOfUsualLengthHold() {
        assertEquals(List.of("Donaudampfschifffahrtsgesellschaft"), parts("Donaudampfschifffahrtsgesellschaft"));
    }

    @Test
    void endlessWordsBreakAnywhereBetweenLetters() {
        List<String> parts = parts("𝗯".repeat(100));
        assertEquals("𝗯".repeat(100), String.join("", parts));
        assertTrue(parts.size() > 50);
        assertFalse(parts.stream().anyMatch(part -> Character.isLowSurrogate(part.charAt(0))));
    }

    private static List<String> parts(String text) {
        BreakPointsProvider breaks = new LineBreaks().getBreakPointsProvider(text, "en", new EmptyStyle());
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next().getPosition();
                end >= 0;
                end = breaks.next().getPosition()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
