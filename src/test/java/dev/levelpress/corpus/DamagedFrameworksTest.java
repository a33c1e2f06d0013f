package dev.levelpress.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks cut short, with their lines shuffled, and all thrown together: always an answer, and every page in it. */
class DamagedFrameworksTest {

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
                "mercari",
                "monzo",
                "novoda",
                "postman",
                "vaarst"
            })
    void damagedPagesAreReadOrReported(String name, @TempDir Path folder) throws IOException {
        for (int seed = 1; seed <= 6; seed++) {
            Path copy = Files.createDirectories(folder.resolve("seed" + seed));
            damaged(Needed.corpus(name), copy, new Random(seed));
            assertEveryPageIsInTheReport(copy);
        }
    }

    @Test
    void allFrameworksInOneFolderAreReadBesideOneAnother(@TempDir Path folder) throws IOException {
        try (Stream<Path> frameworks = Files.list(Needed.corpus("expected").resolveSibling("."))) {
            for (Path framework : frameworks.filter(Files::isDirectory).toList()) {
                copy(framework, folder.resolve(String.valueOf(framework.getFileName())));
            }
        }
        Reading reading = assertEveryPageIsInTheReport(folder);
        // 2 + 4 + 3 + 2 + 1 + 3 + 2 (in two languages) + 17 + 13 + 2 + 1, of which a few are the same in two companies.
        assertTrue(
                reading.framework().crafts().size() >= 45,
                () -> "only " + reading.framework().crafts().size());
    }

    @Test
    void randomMarkdownIsReadOrReported(@TempDir Path folder) throws IOException {
        Random random = new Random(20260901);
        String[] pieces = {
            "# ",
            "## ",
            "### ",
            "- ",
            "* **",
            "**",
            "| ",
            " |",
            "|---|---|\n",
            "\n",
            "\n\n",
            "Level ",
            "1",
            "Senior ",
            "Area",
            "<table><tr><td>",
            "</td></tr></table>",
            "[x](#y)",
            "---\n",
            "title: ",
            "> ",
            "`",
            "TODO",
            "<br>",
            "  ",
            "1. ",
            "Same as ",
            "parent: a\n"
        };
        for (int page = 0; page < 300; page++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 60; piece++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Files.writeString(folder.resolve("page" + page + ".md"), text);
        }
        assertEveryPageIsInTheReport(folder);
    }

    /** A page is part of a craft or skipped with a reason; one that cannot be read at all is a problem. */
    private Reading assertEveryPageIsInTheReport(Path folder) throws IOException {
        long start = System.nanoTime();
        Reading reading = publisher.read(folder);
        assertTrue(System.nanoTime() - start < 20e9, "took longer than 20 seconds");
        Set<String> said = new HashSet<>();
        reading.report().crafts().forEach(craft -> said.addAll(craft.files()));
        reading.report().skipped().forEach(file -> {
            assertTrue(!file.reason().isBlank(), file.path());
            said.add(file.path());
        });
        reading.problems().forEach(problem -> said.add(problem.where().file()));
        Set<String> unsaid = new TreeSet<>(pages(folder));
        unsaid.removeAll(said);
        assertEquals(Set.of(), unsaid);
        return reading;
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(path -> path.endsWith(".md"))
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        damaged(from, to, null);
    }

    private static void damaged(Path from, Path to, @org.jspecify.annotations.Nullable Random random)
            throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                byte[] bytes = Files.readAllBytes(file);
                Files.write(copy, random == null ? bytes : damaged(bytes, random));
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> {
                List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n")));
                Collections.shuffle(lines, random);
                yield String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            }
            default -> bytes;
        };
    }
}
