package dev.levelpress.samples;

import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Revision;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small framework for each layout, compared with the model and the problems in its {@code expected} folder. */
class LayoutSamplesTest {

    private static final Path LAYOUTS = Path.of("samples", "layouts");

    static List<String> layouts() throws IOException {
        try (Stream<Path> folders = Files.list(LAYOUTS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void layoutIsReadAsExpected(String layout) throws IOException {
        Path folder = LAYOUTS.resolve(layout);
        Reading reading = new Publisher(Settings.defaults()).read(folder);
        Framework read = reading.framework();
        // Not this project's own revision, which changes with each commit.
        Revision revision = new Revision(Optional.empty(), "0123456789ab", Optional.empty());
        Framework framework = new Framework(read.name(), read.language(), revision, read.crafts());
        String json = new String(new JsonOutput().frameworks(List.of(framework)), StandardCharsets.UTF_8);
        Golden.compare(folder.resolve("expected/model.json"), json);
        String problems = reading.problems().stream()
                .map(Problem::line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        Golden.compare(folder.resolve("expected/problems.txt"), problems);
    }
}
