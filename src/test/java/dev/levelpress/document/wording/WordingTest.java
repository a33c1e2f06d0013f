package dev.levelpress.document.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rockstar", "Rock-Star", "ninjas", "guys", "young", "native speaker", "Digital Native", "aggressive",
                "manpower", "he", "his/her", "recent graduates", "blacklisted", "sanity check", "craftsmanship",
                        "we’re a family"
            })
    void aWordOfTheListIsFoundHoweverItIsWritten(String word) {
        List<Wording.Finding> found = Wording.english().findings("We look for " + word + ", really.");
        assertEquals(List.of(word), found.stream().map(Wording.Finding::word).toList());
        assertFalse(found.getFirst().reason().isEmpty());
        assertFalse(found.getFirst().remedy().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The theatre of Guyson and Younger's shepherd",
                "non-native speakers are welcome",
                "competitive pay and a setup wizard",
                "https://rockstar.example/ninja and mail guys@example.org",
                "ninja.example.org",
                "mechanic, ache, the, them, this, hers2",
                "young people in training",
                "mature processes"
            })
    void nothingIsFoundInOtherWords(String text) {
        assertEquals(List.of(), Wording.english().findings(text));
    }

    @Test
    void theWordsAroundAreShown() {
        assertEquals(
                "and bring energy to our young and hungry team of seven people",
                Wording.english()
                        .findings(
                                "You have the will to learn\nand bring energy to our young and hungry team of seven people in all.")
                        .getFirst()
                        .around()
                        .replaceFirst("^.*(?=and bring)", ""));
    }

    @Test
    void longTextsTakeNoTime() {
        String text = "aggressiv ".repeat(1_000) + "a".repeat(10_000) + " rock".repeat(2_000);
        assertTimeout(Duration.ofSeconds(5), () -> Wording.english().findings(text));
    }
}
