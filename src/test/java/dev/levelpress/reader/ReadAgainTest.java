package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.PageCache;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private final Fruitless fruitless = new Fruitless();

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

    private List<String> crafts() throws IOException {
        ProblemReport problems = new ProblemReport();
        return Readers.read(Sources.open(folder, Limits.defaults(), problems, pages), problems, fruitless)
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
