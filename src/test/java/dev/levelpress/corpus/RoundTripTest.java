package dev.levelpress.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.Needed;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.Explanation;
import dev.levelpress.publish.Explanations;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code levelpress.yml} that {@code explain} prints says what was recognised: beside the pages, nothing changes. */
class RoundTripTest {

    private final Publisher publisher = new Publisher(Settings.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artsy",
                "engineeringladders",
                "financial-times",
                "guardian",
                "infracloud",
                "loanmarket",
                "mercari/en",
                "monzo",
                "novoda",
                "postman",
                "vaarst"
            })
    void theSettingsThatAreSuggestedSayTheSame(String name, @TempDir Path folder) throws IOException {
        copy(Needed.corpus(name), folder);
        Reading first = publisher.read(folder);
        Explanation explanation = Explanations.of(first);
        Files.writeString(folder.resolve("levelpress.yml"), explanation.settings());
        Reading again = publisher.read(folder);
        assertEquals(json(first), json(again));
        assertEquals(
                List.of(),
                again.problems().stream()
                        .filter(problem -> problem.where().file().equals("levelpress.yml"))
                        .toList());
    }

    private static String json(Reading reading) {
        return new String(new JsonOutput().frameworks(List.of(reading.framework())), StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
