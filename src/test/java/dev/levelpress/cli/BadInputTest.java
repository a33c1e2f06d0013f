package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input nobody should send: a problem that names its place, and the rest of the framework renders all the same. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class BadInputTest {

    private static final String CELL = """
            ---
            title: Level 9
            parent: Baker
            grand_parent: Small Framework
            ---

            | Area | Description |
            |:-----|:------------|
            | Dough | %s |
            """;

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void write() {
        source = SmallFramework.in(folder.resolve("source"));
    }

    static Stream<Arguments> badPages() {
        return Stream.of(
                Arguments.of("---\ntitle: Level 9\nparent: Baker\n# Text", "front-matter-not-closed"),
                Arguments.of(
                        CELL.formatted("knead")
                                .replace("parent: B", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nparent: B"),
                        "repaired-yaml"),
                Arguments.of("# Text\n\n" + "word ".repeat(1_000_000), "too-large"),
                Arguments.of(
                        CELL.formatted("knead") + "\n<table><tr><td colspan=\"100000\">a</td></tr></table>",
                        "clamped-table"),
                Arguments.of(CELL.formatted("knead <script>alert(1)</script>"), "removed-markup"),
                Arguments.of(CELL.formatted("<b onclick=\"alert(1)\">knead</b>"), "removed-markup"),
                Arguments.of(CELL.formatted("![x](file:///etc/passwd)"), "not-fetched"),
                Arguments.of(CELL.formatted("![x](http://127.0.0.1:1/x.png)"), "not-fetched"),
                Arguments.of(CELL.formatted("![x](jar:file:x.jar!/y.png)"), "not-fetched"),
                Arguments.of(CELL.formatted("![x](//127.0.0.1/x.png)"), "not-fetched"),
                Arguments.of(CELL.formatted("[x](file:///etc/passwd)"), "removed-link"),
                Arguments.of(CELL.formatted("[x](//127.0.0.1/x)"), "removed-link"));
    }

    @ParameterizedTest
    @MethodSource("badPages")
    void theRestRendersBesideABadPage(String page, String code) throws IOException {
        SmallFramework.page(source.resolve("baker/bad.md"), page);
        assertReported(source, code, "baker/bad.md");
    }

    @Test
    void theRestRendersBesideALinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(source.resolve("baker/bad.md"), secret);
        assertReported(source, "outside-source", "baker/bad.md");
    }

    @Test
    void tenThousandFilesAreNotAllRead() throws IOException {
        Path rest = Files.createDirectories(source.resolve("rest"));
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(rest.resolve(i + ".md"), "text");
        }
        assertReported(source, "too-many-files", "");
    }

    @Test
    void theRestOfAnArchiveRendersBesideNamesThatLeadOutAndABomb() throws IOException {
        Path zip = folder.resolve("source.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(source.relativize(file).toString()));
                Files.copy(file, out);
            }
            out.putNextEntry(new ZipEntry("../outside.md"));
            out.putNextEntry(new ZipEntry("bomb.md"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        assertReported(zip, "outside-source", "../outside.md");
        assertReported(zip, "too-large", "bomb.md");
        assertFalse(Files.exists(folder.resolve("outside.md")));
    }

    @Test
    void linesThatEndAsOnWindowsReadAsAllOthers() throws IOException {
        String expected = model();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertEquals(expected, model());
    }

    @Test
    void anOutputFolderThatMayOnlyBeReadEndsWithOneClearLine() throws IOException, InterruptedException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assumeTrue(
                exit("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", closed.toString()) == 0,
                "skipped: mounting a file system is not permitted here");
        try {
            Run run = Run.of("render", source.toString(), "--out", closed.toString());
            assertEquals(1, run.code());
            assertTrue(run.err().contains("cannot be written: Read-only file system"), run.err());
        } finally {
            exit("umount", closed.toString());
        }
    }

    @Test
    void aRunIsALineForEachDocumentWhereNobodyWatchesAndABarOnATerminal() {
        String[] render = {"render", source.toString(), "--formats", "md", "--out", out().toString()};
        assertTrue(Run.of(render).err().contains("2/2 baker/"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal watched = new Terminal(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true);
        assertEquals(0, Levelpress.run(render, watched, SettingDefaults.of(Map.of(), folder)));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("2/2"));
    }

    /** @param file where the problem is; empty for the source as a whole */
    private void assertReported(Path from, String code, String file) throws IOException {
        List<String> problems = List.of(Run.of("check", from.toString(), "--json")
                .out()
                .replaceAll("\\s", "")
                .split("\\},?\\{"));
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.contains("\"code\":\"" + code + "\"")
                                && problem.contains("\"file\":\"" + file)),
                problems::toString);
        Path out = out();
        Run.of("render", from.toString(), "--kinds", "profile", "--formats", "md", "--out", out.toString());
        try (Stream<Path> files = Files.walk(out)) {
            TreeSet<String> written = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(each -> written.add(out.relativize(each).toString()));
            assertTrue(written.containsAll(List.of("baker/one-profile.md", "baker/two-profile.md")), written::toString);
        }
    }

    private Path out() {
        return folder.resolve("out");
    }

    private String model() {
        return Run.of("list", source.toString(), "--json").out().replaceAll("\"commit\" ?: ?\"[^\"]*\"", "");
    }

    private static int exit(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
