package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.PageCache;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a source never hides what has changed in it. */
class ReadAgainTest {

    private static final String LADDER = "# Baker\n\n%s\n";
    private static final String LEVELS = "## Junior Baker\n\n### Dough\n\nI knead.\n\n### Oven\n\nI watch it.\n\n"
            + "## Senior Baker\n\n### Dough\n\nI prove.\n\n### Oven\n\nI set it.\n";

    @TempDir
    private Path folder;

    private final PageCache pages = new PageCache();
    private final Recollection recollection = new Recollection();

    @BeforeEach
    void nothingYet() throws IOException {
        write("baker.md", LADDER.formatted("Later."));
        write("other.md", "# Other\n\n## One\n\nText.\n\n## Two\n\nText.\n");
        assertEquals(List.of(), crafts());
    }

    @Test
    void pageThatBecomesACraftIsFound() throws IOException {
        write("baker.md", LADDER.formatted(LEVELS));
        assertEquals(List.of("Baker [junior-baker, senior-baker]"), crafts());
        assertEquals(List.of("Baker [junior-baker, senior-baker]"), crafts());
        write("baker.md", LADDER.formatted("Gone."));
        assertEquals(List.of(), crafts());
    }

    @Test
    void settingsThatNameALayoutAreFollowed() throws IOException {
        write("other.md", "# Other\n\n## Wolf\n\n- I howl\n- I hunt\n\n## Bear\n\n- I roar\n- I fish\n");
        assertEquals(List.of(), crafts());
        write("levelpress.yml", "crafts:\n  - pages: other.md\n    layout: level-headings\n");
        assertEquals(List.of("Other [wolf, bear]"), crafts());
        Files.delete(folder.resolve("levelpress.yml"));
        assertEquals(List.of(), crafts());
    }

    @Test
    void aChangeOfTheSameLengthInTheSameMomentIsSeen() throws IOException {
        write("baker.md", LADDER.formatted(LEVELS));
        assertEquals(List.of("Baker [junior-baker, senior-baker]"), crafts());
        write("baker.md", LADDER.formatted(LEVELS.replace("Senior", "Mature")));
        assertEquals(List.of("Baker [junior-baker, mature-baker]"), crafts());
    }

    @Test
    void aFileThatWasLeftAloneIsNotOpenedAgain() throws IOException {
        write("baker.md", LADDER.formatted(LEVELS));
        Path file = folder.resolve("baker.md");
        FileTime longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);
        assertEquals(List.of("Baker [junior-baker, senior-baker]"), crafts());
        // As no program leaves it, so that opening it would show.
        write("baker.md", LADDER.formatted(LEVELS.replace("Senior", "Mature")));
        Files.setLastModifiedTime(file, longAgo);
        assertEquals(List.of("Baker [junior-baker, senior-baker]"), crafts());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
        assertEquals(List.of("Baker [junior-baker, mature-baker]"), crafts());
    }

    /** In all layouts at once, whatever is changed. */
    @Test
    void readingAgainGivesWhatReadingForTheFirstTimeGives() throws IOException {
        copy(Path.of("samples/layouts"));
        copy(Path.of("samples/meridian"));
        assertSameAsFresh();
        List<Path> files = files();
        Random dice = new Random(3);
        for (int change = 0; change < 15; change++) {
            Path file = files.get(dice.nextInt(files.size()));
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "# New\n";
            switch (change % 5) {
                case 0 -> Files.writeString(file, text + "\n\nMore.\n", StandardCharsets.ISO_8859_1);
                case 1 -> Files.writeString(file, text.replaceFirst("\n# ", "\n# Other "), StandardCharsets.ISO_8859_1);
                case 2 -> Files.deleteIfExists(file);
                case 3 ->
                    Files.writeString(file.resolveSibling("z" + file.getFileName()), text, StandardCharsets.ISO_8859_1);
                default ->
                    write("levelpress.yml", change % 2 == 0 ? "exclude: [people-partnering]\n" : "language: de\n");
            }
            assertSameAsFresh();
        }
    }

    private void assertSameAsFresh() throws IOException {
        ProblemReport first = new ProblemReport();
        ProblemReport again = new ProblemReport();
        Import fresh = Readers.read(Sources.open(folder, Limits.defaults(), first, new PageCache()), first);
        Import known = Readers.read(Sources.open(folder, Limits.defaults(), again, pages), again, recollection);
        assertEquals(fresh, known);
        assertEquals(first.all(), again.all());
    }

    private void copy(Path samples) throws IOException {
        try (Stream<Path> all = Files.walk(samples)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(samples.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(".md")).sorted().toList();
        }
    }

    private List<String> crafts() throws IOException {
        ProblemReport problems = new ProblemReport();
        return Readers.read(Sources.open(folder, Limits.defaults(), problems, pages), problems, recollection)
                .framework()
                .crafts()
                .stream()
                .map(craft -> craft.name() + " "
                        + craft.levels().stream().map(level -> level.id()).toList())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
