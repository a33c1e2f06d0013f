package dev.levelpress.output.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EastAsianTest {

    @Test
    void languageTagsAreUnderstood() {
        assertEquals(Optional.of(EastAsian.JAPANESE_FIRST), EastAsian.ofLanguage("ja-JP"));
        assertEquals(Optional.of(EastAsian.KOREAN_FIRST), EastAsian.ofLanguage("ko"));
        assertEquals(Optional.of(EastAsian.SIMPLIFIED_FIRST), EastAsian.ofLanguage("zh"));
        assertEquals(Optional.of(EastAsian.SIMPLIFIED_FIRST), EastAsian.ofLanguage("zh-Hans-HK"));
        assertEquals(Optional.of(EastAsian.TRADITIONAL_FIRST), EastAsian.ofLanguage("zh-Hant"));
        assertEquals(Optional.of(EastAsian.TRADITIONAL_FIRST), EastAsian.ofLanguage("zh-TW"));
        assertEquals(Optional.empty(), EastAsian.ofLanguage("en"));
    }

    @Test
    void kanaAndHangulTellTheLanguage() {
        assertEquals(Optional.of(EastAsian.JAPANESE_FIRST), EastAsian.ofText("漢字とかな"));
        assertEquals(Optional.of(EastAsian.KOREAN_FIRST), EastAsian.ofText("漢字 한글"));
        assertEquals(Optional.empty(), EastAsian.ofText("漢字 only"));
    }
}
