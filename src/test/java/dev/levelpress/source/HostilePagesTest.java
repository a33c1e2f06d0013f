package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no person wrote: never an exception, always an end. */
class HostilePagesTest {

    private static final String[] PIECES = {
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "| a | b |\n",
        "|---|---|\n",
        "\n",
        "\n\n",
        "word ",
        "**",
        "_",
        "`",
        "```\n",
        "<br>",
        "<p>",
        "</p>",
        "<table><tr><td rowspan=3>",
        "</table>",
        "<details>",
        "[x](",
        "](#y)",
        "![",
        "{{< a >}}",
        "{% b %}",
        "{: .c }",
        ":::note\n",
        ":::\n",
        "import a from 'b'\n",
        "{/*",
        "*/}",
        "---\n",
        "===\n",
        "<!--",
        "-->",
        "<script>",
        "&amp;",
        "\t",
        "\u0000",
        "é",
        "課",
        "🙂",
        "title: x\n",
        "a: [",
        "\"",
        ",",
        ";",
        "• ",
        "\r\n",
        "\\"
    };

    @TempDir
    private Path folder;

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** What is read must be whole: every line a place in the file, every row as wide as the others. */
    private static void read(String path, byte[] bytes) {
        long lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1).length;
        try (Deadline deadline = new Deadline(Duration.ofSeconds(20))) {
            ProblemReport problems = new ProblemReport();
            Optional<PageReader.Parsed> parsed =
                    deadline.within(Location.of(path), problems, () -> PageReader.read(path, bytes));
            assertEquals(List.of(), problems.all());
            parsed.orElseThrow().page().nodes().forEach(node -> check(node, path.endsWith(".xlsx") ? 1 << 20 : lines));
        }
    }

    private static void check(Node node, long lines) {
        assertTrue(node.line() >= 1 && node.line() <= lines, node.toString());
        switch (node) {
            case Node.Heading heading -> heading.below().forEach(below -> check(below, lines));
            case Node.Table table -> table.rows().forEach(row -> assertEquals(table.columns(), row.size()));
            case Node.Items items -> assertTrue(!items.items().isEmpty());
            case Node.Prose prose -> assertTrue(!prose.toString().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.md", "page.mdx", "page.yml", "page.csv", "page.tsv", "page.xlsx"})
    @Timeout(60)
    void randomTextIsNeverAnException(String path) {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            read(path, random(random, 1 + random.nextInt(80)).getBytes(StandardCharsets.UTF_8));
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            read(path, noise);
        }
    }

    @Test
    @Timeout(60)
    void truncatedShuffledAndDamagedFilesAreNeverAnException() throws IOException {
        Random random = new Random(4);
        for (Path sample : samples()) {
            byte[] bytes = Files.readAllBytes(sample);
            String name = String.valueOf(sample.getFileName());
            List<String> lines = new ArrayList<>(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
            Collections.shuffle(lines, random);
            read(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            read(name, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            for (int i = 0; i < bytes.length / 50; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read(name, bytes);
        }
    }

    /** A few of our own, and of the corpus where there is one. */
    private static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (Path root : List.of(Path.of("samples"), Path.of("../shared/corpus"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> Page.Form.knows(file.toString()) && Files.isRegularFile(file))
                            .sorted()
                            .forEach(samples::add);
                }
            }
        }
        Collections.shuffle(samples, new Random(5));
        return samples.subList(0, Math.min(80, samples.size()));
    }

    @Test
    @Timeout(60)
    void damagedWorkbooksAreNeverAnException() throws IOException {
        byte[] whole = Workbooks.small();
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            byte[] damaged =
                    random.nextBoolean() ? whole.clone() : java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int j = random.nextInt(20); j > 0 && damaged.length > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read("page.xlsx", damaged);
        }
    }

    // ---- quadratic Markdown

    @ParameterizedTest
    @ValueSource(strings = {"stars", "brackets"})
    @Timeout(60)
    void quadraticMarkdownIsAProblemAndTheOtherPagesAreRead(String kind) throws IOException {
        String text = kind.equals("stars") ? "*a ".repeat(20_000) + "_a*_ ".repeat(20_000) : "![[]()".repeat(80_000);
        Files.writeString(folder.resolve("a.md"), text);
        Files.writeString(folder.resolve("b.md"), "# Fine");
        assertEquals(List.of("too-large"), problems(Limits.defaults()));
        Limits wide = new Limits(10, 1 << 20, 64 << 20, Limits.defaults().pageTime());
        List<String> found = problems(wide);
        assertTrue(found.isEmpty() || found.equals(List.of("too-slow")), found.toString());
    }

    private List<String> problems(Limits limits) throws IOException {
        ProblemReport problems = new ProblemReport();
        long start = System.nanoTime();
        Source source = Sources.open(folder, limits, problems);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertEquals("b.md", source.pages().getLast().path());
        assertTrue(seconds < 10, "ended after " + seconds + " s");
        return problems.all().stream().map(Problem::code).toList();
    }
}
