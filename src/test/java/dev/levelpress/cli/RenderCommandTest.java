package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void rendersEverythingAsPdfAndWordByDefault() throws IOException {
        Run run = render();
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of(
                        "baker/one-profile.docx",
                        "baker/one-profile.pdf",
                        "baker/one-review.docx",
                        "baker/one-review.pdf",
                        "baker/two-profile.docx",
                        "baker/two-profile.pdf",
                        "baker/two-review.docx",
                        "baker/two-review.pdf"),
                files());
        assertTrue(run.err().endsWith("8 documents in " + out() + "; no problems\n"), run.err());
    }

    @Test
    void rendersWhatIsChosen() throws IOException {
        assertEquals(
                0,
                render("--craft", "baker", "--level", "two", "--kinds", "profile", "--formats", "md,json")
                        .code());
        assertEquals(List.of("baker/two-profile.json", "baker/two-profile.md"), files());
    }

    @Test
    void aDashWritesOneDocumentToStandardOutput() {
        String source = SmallFramework.in(folder.resolve("source")).toString();
        Run run = Run.of("render", source, "--level", "one", "--kinds", "profile", "--formats", "pdf", "--out", "-");
        assertEquals(0, run.code(), run.err());
        assertEquals("%PDF-", new String(run.bytes(), 0, 5, StandardCharsets.US_ASCII));
        assertEquals("", run.err());
    }

    @Test
    void aDashWithSeveralDocumentsIsWrongUsage() {
        String source = SmallFramework.in(folder.resolve("source")).toString();
        Run run = Run.of("render", source, "--out", "-");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("8 documents match; choose with --craft"), run.err());
    }

    @Test
    void theSameInputGivesTheSameBytesWhateverTheNumberOfJobs() throws IOException {
        render("--formats", "pdf,docx,html,md,json", "--jobs", "1");
        Map<String, byte[]> first = contents();
        render("--formats", "pdf,docx,html,md,json", "--jobs", "4");
        Map<String, byte[]> second = contents();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void anUnknownCraftIsWrongUsageThatListsTheCrafts() {
        Run run = render("--craft", "butcher");
        assertEquals(2, run.code());
        assertEquals("levelpress: there is no craft \"butcher\"; there is baker\n", run.err());
    }

    @Test
    void anUnknownLevelIsWrongUsageThatListsTheLevels() {
        Run run = render("--level", "seven");
        assertEquals(2, run.code());
        assertEquals("levelpress: there is no level \"seven\"; there is baker/one, baker/two\n", run.err());
    }

    @Test
    void anUnknownFormatIsWrongUsageThatListsTheFormats() {
        Run run = render("--formats", "odt");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("\"odt\" is not one of pdf, docx, xlsx, html, txt, md, json"), run.err());
    }

    @Test
    void aColourThatIsNoneIsWrongUsage() {
        Run run = render("--accent", "teal");
        assertEquals(2, run.code());
        assertEquals("levelpress: accent \"teal\" is not a colour such as #0b6e6e\n", run.err());
    }

    @Test
    void settingsComeFromTheEnvironmentAndTheFile() throws IOException {
        Files.writeString(folder.resolve("levelpress.properties"), "accent = crimson\n");
        String source = SmallFramework.in(folder.resolve("source")).toString();
        String[] args = {"render", source, "--out", out().toString()};
        assertTrue(Run.with(Map.of(), folder, args).err().contains("\"crimson\""));
        assertTrue(Run.with(Map.of("LEVELPRESS_ACCENT", "mauve"), folder, args)
                .err()
                .contains("\"mauve\""));
        String[] own = Stream.concat(Arrays.stream(args), Stream.of("--accent", "#102030"))
                .toArray(String[]::new);
        assertEquals(
                0, Run.with(Map.of("LEVELPRESS_ACCENT", "mauve"), folder, own).code());
    }

    @Test
    void aSettingThatDoesNotExistIsPointedOut() throws IOException {
        Files.writeString(folder.resolve("levelpress.properties"), "acent = #102030\n");
        Run run = Run.with(Map.of(), folder, "list", "anything");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no setting \"acent\""), run.err());
    }

    @Test
    void theRestStillRendersWhenAPageIsBroken() throws IOException {
        Path source = SmallFramework.in(folder.resolve("source"));
        SmallFramework.page(source.resolve("baker/broken.md"), "---\ntitle: [\n---\n");
        Run run = Run.of("render", source.toString(), "--out", out().toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error: baker/broken.md:"), run.err());
        assertEquals(8, files().size());
    }

    @Test
    void anOutputFolderThatIsAFileEndsWithOneClearLine() throws IOException {
        Files.writeString(out(), "here first");
        Run run = render();
        assertEquals(1, run.code());
        assertTrue(
                run.err().matches("levelpress: " + out() + "/baker/.* cannot be written: Not a directory\n"),
                run.err());
    }

    @Test
    void aFullOutputFolderEndsWithAClearLineAndWholeFilesOnly() throws IOException, InterruptedException {
        Path small = Files.createDirectories(folder.resolve("small"));
        assumeTrue(
                exit("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()) == 0,
                "skipped: mounting a small file system is not permitted here");
        try {
            String source = SmallFramework.in(folder.resolve("source")).toString();
            Run run = Run.of("render", source, "--out", small.toString(), "--jobs", "1");
            assertEquals(1, run.code());
            assertTrue(run.err().contains("cannot be written: No space left on device"), run.err());
            try (Stream<Path> left = Files.walk(small)) {
                assertEquals(
                        List.of(),
                        left.filter(file -> file.toString().endsWith(".part")).toList());
            }
        } finally {
            exit("umount", small.toString());
        }
    }

    private static int exit(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Run render(String... more) {
        String source = SmallFramework.in(folder.resolve("source")).toString();
        String[] args = Stream.concat(Stream.of("render", source, "--out", out().toString()), Arrays.stream(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> files() throws IOException {
        return contents().keySet().stream().sorted().toList();
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new java.util.HashMap<>();
        try (Stream<Path> files = Files.walk(out())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out().relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
