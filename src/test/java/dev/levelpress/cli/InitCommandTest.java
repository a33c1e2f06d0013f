package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void theStarterHasNoProblemsAndPrints() throws IOException {
        Path own = folder.resolve("own");
        assertEquals(0, Run.of("init", own.toString()).code());
        Run check = Run.of("check", "--strict", own.toString());
        assertEquals("0 no problems", check.code() + " " + check.out().strip());
        Path out = folder.resolve("out");
        Run render = Run.of("render", own.toString(), "--out", out.toString(), "--formats", "pdf");
        assertEquals(0, render.code(), render.err());
        try (Stream<Path> files = Files.walk(out)) {
            assertEquals(
                    List.of("engineer-profile.pdf", "senior-engineer-profile.pdf"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("profile.pdf"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(folder.resolve("framework.yml"), "mine");
        Run again = Run.of("init", folder.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals("mine", Files.readString(folder.resolve("framework.yml")));
    }
}
