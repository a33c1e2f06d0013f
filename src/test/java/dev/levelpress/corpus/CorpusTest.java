package dev.levelpress.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.Needed;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every public framework is read exactly as it was counted. */
class CorpusTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "artsy, artsy",
        "engineeringladders, engineeringladders",
        "financial-times, financial-times",
        "guardian, guardian",
        "infracloud, infracloud",
        "loanmarket, loanmarket",
        "mercari.csv-en, mercari/en/engineering_ladder.csv",
        "mercari.csv-jp, mercari/jp/engineering_ladder.csv",
        "mercari.en, mercari/en",
        "mercari.jp, mercari/jp",
        "mercari.csv-en, mercari/en/engineering_ladder.csv",
        "mercari.csv-jp, mercari/jp/engineering_ladder.csv",
        "monzo, monzo",
        "novoda, novoda",
        "postman, postman",
    })
    void isReadAsCounted(String expected, String source) throws IOException {
        Publisher publisher = new Publisher(Settings.defaults());
        assertEquals(
                List.of(),
                ExpectedFramework.of(expected)
                        .differences(publisher.read(Needed.corpus(source)).framework()));
    }
}
