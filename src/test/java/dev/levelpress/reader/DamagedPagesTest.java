package dev.levelpress.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real page, damaged a thousand times in the same thousand ways: whatever comes of it, it is no exception. */
class DamagedPagesTest {

    private static final int PAGES = 1_000;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "|",
            "`",
            "```\n",
            "**",
            "_",
            "[",
            "](",
            "![",
            "<br>",
            "<p>",
            "<table>",
            "<td colspan=9999999>",
            "</",
            "<!--",
            "<script>",
            "---\n",
            "\n\n",
            "\t",
            "{{",
            "{%",
            "{:",
            "- ",
            "> ",
            "# ",
            "&#0;",
            "\u0000",
            "\u00FF\u00FE",
            ": ",
            "\"",
            "!!x ",
            "&a ",
            "*a ");

    @Test
    @Timeout(300)
    void damagedPagesAreReadOrReported(@TempDir Path folder) throws IOException {
        String page = new String(Files.readAllBytes(Path.of("samples/meridian/data-science/level-3.md")), ISO_8859_1);
        Random random = new Random(20261123);
        for (int i = 0; i < PAGES; i++) {
            String damaged = page;
            for (int times = 1 + random.nextInt(12); times > 0; times--) {
                damaged = damaged(damaged, random);
            }
            Files.write(folder.resolve("level" + i + ".md"), damaged.getBytes(ISO_8859_1));
        }
        ProblemReport problems = new ProblemReport();
        Framework framework = Readers.read(Sources.open(folder, Limits.defaults(), problems), problems)
                .framework();
        long levels = framework.crafts().stream()
                .mapToLong(craft -> craft.levels().size())
                .sum();
        assertTrue(levels > PAGES / 3, levels + " levels");
        assertTrue(problems.all().stream().map(Problem::line).noneMatch(String::isBlank));
    }

    private static String damaged(String page, Random random) {
        int from = random.nextInt(page.length() + 1);
        int to = Math.min(page.length(), from + random.nextInt(60));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> page.substring(0, from) + page.substring(to);
            case 1 -> page.substring(0, from) + page.substring(from, to) + page.substring(from);
            case 2 -> page.substring(0, Math.max(from, page.length() / 3));
            case 3 -> page.substring(0, from) + piece.repeat(1 + random.nextInt(50)) + page.substring(from);
            default -> page.substring(0, from) + piece + page.substring(from);
        };
    }
}
