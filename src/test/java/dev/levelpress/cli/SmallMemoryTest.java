package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallMemoryTest {

    private static final String CELL =
            "I find out what matters before I start, and I say what I leave out and why. ".repeat(4) + "<br><br>"
                    + "I leave things in a state that the next person thanks me for. ".repeat(3);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void sixtyLevelsInEveryFormatNeed128MegabytesOfHeap() throws IOException, InterruptedException {
        Path source = sixtyLevels();
        ChildJvm run = ChildJvm.run(
                128,
                folder,
                "render",
                source.toString(),
                "--formats",
                "pdf,docx,xlsx,html,md,json",
                "--jobs",
                "2",
                "--out",
                folder.resolve("out").toString());
        assertEquals(0, run.code(), run.printed());
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            assertEquals(60 * 9, files.filter(Files::isRegularFile).count());
        }
    }

    private Path sixtyLevels() {
        Path source = folder.resolve("source");
        for (int craft = 1; craft <= 6; craft++) {
            for (int level = 1; level <= 10; level++) {
                StringBuilder page = new StringBuilder("""
                        ---
                        title: Level %2$d
                        parent: Craft %1$d
                        grand_parent: Sixty Levels
                        nav_order: %2$d
                        permalink: /craft%1$d/level%2$d
                        ---
                        # Craft %1$d, Level %2$d

                        I work at level %2$d.

                        | Area | Description |
                        |:-----|:------------|
                        """.formatted(craft, level));
                for (int area = 1; area <= 8; area++) {
                    page.append("| Area ")
                            .append(area)
                            .append(" | ")
                            .append(CELL)
                            .append(" |\n");
                }
                SmallFramework.page(source.resolve("craft" + craft + "/level" + level + ".md"), page.toString());
            }
        }
        return source;
    }
}
