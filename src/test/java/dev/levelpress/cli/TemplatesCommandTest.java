package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

    private static final Path BUILT_IN = Path.of("templates");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void everyBuiltInTemplateIsOnTheList() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT_IN)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> BUILT_IN.relativize(file).toString())
                    .sorted()
                    .toList();
            assertEquals(names, TemplateFolder.NAMES.stream().sorted().toList());
        }
    }

    @Test
    void exportWritesThemOut() throws IOException {
        Path own = folder.resolve("own");
        assertEquals(0, Run.of("templates", "--export", own.toString()).code());
        for (String name : TemplateFolder.NAMES) {
            assertArrayEquals(Files.readAllBytes(BUILT_IN.resolve(name)), Files.readAllBytes(own.resolve(name)), name);
        }
    }

    @Test
    void exportNeverOverwrites() {
        String own = folder.resolve("own").toString();
        Run.of("templates", "--export", own);
        Run again = Run.of("templates", "--export", own);
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is there already"), again.err());
    }

    @Test
    void exportedTemplatesGiveTheSameDocuments() throws IOException {
        Path source = SmallFramework.in(folder.resolve("source"));
        Path own = folder.resolve("own");
        Run.of("templates", "--export", own.toString());
        for (String format : List.of("pdf", "docx", "html", "md")) {
            String[] args = {
                "render", source.toString(), "--level", "one", "--kinds", "profile", "--formats", format, "--out", "-"
            };
            String[] withOwn = Stream.concat(Stream.of(args), Stream.of("--templates", own.toString()))
                    .toArray(String[]::new);
            assertArrayEquals(Run.of(args).bytes(), Run.of(withOwn).bytes(), format);
        }
    }

    @Test
    void anEditedTemplateShowsInTheNextRun() throws IOException {
        Path source = SmallFramework.in(folder.resolve("source"));
        Path own = folder.resolve("own");
        Run.of("templates", "--export", own.toString());
        Files.writeString(own.resolve("profile.md.ftl"), "Only ${doc.masthead.title}!");
        Run run = Run.of(
                "render",
                source.toString(),
                "--level",
                "one",
                "--formats",
                "md",
                "--out",
                "-",
                "--templates",
                own.toString());
        assertEquals("Only Baker, Level 1!", run.out());
    }

    @Test
    void aMissingTemplateIsNamed() throws IOException {
        Path source = SmallFramework.in(folder.resolve("source"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run run = Run.of(
                "render",
                source.toString(),
                "--kinds",
                "profile",
                "--formats",
                "pdf",
                "--out",
                folder.resolve("out").toString(),
                "--templates",
                empty.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains(empty.resolve("profile.ftl") + ": the template is missing"), run.err());
    }

    @Test
    void aBrokenTemplateIsNamedWithLineAndColumn() throws IOException {
        Path source = SmallFramework.in(folder.resolve("source"));
        Path own = folder.resolve("own");
        Run.of("templates", "--export", own.toString());
        Files.writeString(own.resolve("profile.ftl"), "<html>\n<#if>\n</html>");
        Run run = Run.of(
                "render",
                source.toString(),
                "--kinds",
                "profile",
                "--formats",
                "pdf",
                "--out",
                folder.resolve("out").toString(),
                "--templates",
                own.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith(own.resolve("profile.ftl") + ":2: column "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
