package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.levelpress.Needed;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders, archives and files, good and bad. */
class SourcesTest {

    @TempDir
    private Path folder;

    private final ProblemReport problems = new ProblemReport();

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Source open(Path path) throws IOException {
        return Sources.open(path, Limits.defaults(), problems);
    }

    private List<String> paths(Source source) {
        return source.pages().stream().map(Page::path).toList();
    }

    private List<String> codes() {
        return problems.all().stream().map(Problem::code).toList();
    }

    // ---- folders

    @Test
    void pagesOfAFolderAreInTheOrderOfTheirPaths() throws IOException {
        for (String path : List.of(
                "b.md", "a/z.md", "a-b/y.markdown", "A.MD", "pic.png", ".git/x.md", "node_modules/p/README.md")) {
            write(path, "text");
        }
        Source source = open(folder);
        assertEquals(List.of("A.MD", "a-b/y.markdown", "a/z.md", "b.md"), paths(source));
        assertEquals(Set.of("pic.png"), source.others());
        assertEquals(List.of(), problems.all());
    }

    @Test
    void theDigestIsThatOfTheTexts() throws IOException {
        write("a.md", "text");
        String digest = open(folder).revision().digest();
        write("other.png", "not a text");
        assertEquals(digest, open(folder).revision().digest());
        write("a.md", "other text");
        assertTrue(!digest.equals(open(folder).revision().digest()));
        assertTrue(digest.matches("[0-9a-f]{12}"));
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        write("real.md", "text");
        Files.createSymbolicLink(folder.resolve("file.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("inside.md"), Path.of("real.md"));
        assertEquals(List.of("inside.md", "real.md"), paths(open(folder)));
        assertEquals(List.of("outside-source", "outside-source"), codes());
    }

    @Test
    void filesAndFoldersWithoutPermissionAreProblems() throws IOException {
        write("good.md", "text");
        write("closed.md", "text");
        write("room/x.md", "text");
        Files.setPosixFilePermissions(folder.resolve("closed.md"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("room"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(folder.resolve("closed.md")), "skipped: runs as root, who may read all");
            assertEquals(List.of("good.md"), paths(open(folder)));
            assertEquals(
                    List.of(
                            "closed.md: cannot be read: permission denied; check the file and its permissions",
                            "room: cannot be read: permission denied; check the file and its permissions"),
                    problems.all().stream().map(Problem::line).toList());
        } finally {
            Files.setPosixFilePermissions(folder.resolve("room"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatCannotBeOpenedIsAProblem() {
        try (Intake intake = new Intake(Limits.defaults(), problems, new PageCache())) {
            intake.offer("closed.md", () -> {
                throw new AccessDeniedException("closed.md");
            });
        }
        assertEquals(
                List.of("closed.md: cannot be read: permission denied; check the file and its permissions"),
                problems.all().stream().map(Problem::line).toList());
    }

    @Test
    void aPageOfFiveMegabytesIsLeftOut() throws IOException {
        write("big.md", "text ".repeat(1 << 20));
        write("good.md", "text");
        assertEquals(List.of("good.md"), paths(open(folder)));
        assertEquals(
                "big.md: the page is over the limit of 64 KB and was left out; split it, or raise the limit",
                problems.all().getFirst().line());
    }

    @Test
    void moreFilesThanTheLimitAreLeftOut() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("p%02d.md".formatted(i), "text");
        }
        Limits limits = new Limits(20, 1 << 10, 1 << 20, Duration.ofSeconds(5));
        Source source = Sources.open(folder, limits, problems);
        assertEquals(20, source.pages().size());
        assertEquals("p19.md", source.pages().getLast().path());
        assertEquals(List.of("too-many-files"), codes());
    }

    @Test
    void allPagesTogetherHaveALimit() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("p" + i + ".md", "x".repeat(1000));
        }
        Source source = Sources.open(folder, new Limits(20, 1 << 10, 2_500, Duration.ofSeconds(5)), problems);
        assertEquals(2, source.pages().size());
        assertEquals(List.of("too-large"), codes());
    }

    @Test
    @Timeout(120)
    void aPageThatTakesTooLongIsLeftOut() throws IOException {
        write("good.md", "text");
        write("slow.md", "*a ".repeat(1_000) + "_a*_ ".repeat(100_000));
        Limits limits = new Limits(20, 1 << 20, 1 << 20, Duration.ofMillis(1));
        Sources.open(folder, limits, problems);
        assertTrue(codes().contains("too-slow"), codes().toString());
    }

    @Test
    void theSiteSettingsAreRead() throws IOException {
        write("_config.yml", "title: A Site\nbaseurl: /x\n");
        assertEquals(
                Optional.of("A Site"),
                open(folder).configuration().orElseThrow().frontMatter().text("title"));
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        Path missing = folder.resolve("missing");
        assertEquals(
                missing + " does not exist",
                assertThrows(IOException.class, () -> open(missing)).getMessage());
    }

    @Test
    void aFileOfAnotherKindIsSaidPlainly() throws IOException {
        write("a.pdf", "x");
        Path file = folder.resolve("a.pdf");
        assertEquals(
                file + " is neither a folder nor a .zip archive nor a file that can be read (.md, .yml, .csv, .xlsx)",
                assertThrows(IOException.class, () -> open(file)).getMessage());
    }

    @Test
    void aSingleFileIsASourceOfOnePage() throws IOException {
        write("level5.md", "---\ntitle: T\n---\n");
        Source source = open(folder.resolve("level5.md"));
        assertEquals("level5", source.name());
        assertEquals(List.of("level5.md"), paths(source));
    }

    // ---- git

    @Test
    void aCommittedFolderHasItsCommitAndDay() throws Exception {
        write("docs/a.md", "text");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("docs").call();
            PersonIdent person = new PersonIdent(
                    new PersonIdent("A", "a@example.com"),
                    LocalDate.of(2024, 2, 29).atTime(12, 0).toInstant(ZoneOffset.UTC),
                    TimeZone.getTimeZone("UTC").toZoneId());
            String commit = git.commit()
                    .setMessage("m")
                    .setAuthor(person)
                    .setCommitter(person)
                    .setSign(false)
                    .call()
                    .name();
            Source source = open(folder.resolve("docs"));
            assertEquals(Optional.of(commit.substring(0, 12)), source.revision().commit());
            assertEquals(
                    Optional.of(LocalDate.of(2024, 2, 29)), source.revision().date());
        }
        write("drafts/b.md", "text");
        assertEquals(Optional.empty(), open(folder.resolve("drafts")).revision().commit());
    }

    @Test
    void aFolderOutsideGitHasNoCommit() throws IOException {
        write("a.md", "text");
        assertEquals(Optional.empty(), open(folder).revision().commit());
    }

    // ---- data

    @ParameterizedTest
    @ValueSource(strings = {"monzo", "financial-times", "mercari", "infracloud", "postman", "novoda", "artsy"})
    void realSourcesAreReadWithoutErrors(String name) throws IOException {
        Source source = open(Needed.corpus(name));
        assertEquals(List.of(), problems.all());
        assertEquals(
                List.of(),
                source.pages().stream()
                        .flatMap(page -> page.remarks().stream())
                        .filter(remark -> remark.severity() == Severity.ERROR)
                        .toList());
    }

    @Test
    void tabsInRealYamlAreRepairedAndSaidSo() throws IOException {
        Page page = open(Needed.corpus("monzo").resolve("frameworks/people.md"))
                .pages()
                .getFirst();
        assertEquals(
                List.of("people.md:205: the YAML was repaired: tabs were replaced by spaces; correct it in the file"),
                page.remarks().stream().map(Problem::line).toList());
        assertTrue(page.frontMatter().get("topics").isPresent());
    }

    @Test
    void theToolsOwnSettingsAreNoPage() throws IOException {
        write("levelpress.yml", "layout: x");
        write("_config.yml", "title: Site");
        write("a/levelpress.yml", "layout: y");
        write("mkdocs.yml", "site_name: z");
        Source source = open(folder);
        assertEquals(List.of("a/levelpress.yml", "mkdocs.yml"), paths(source));
        assertEquals(
                "x",
                source.settings().orElseThrow().frontMatter().text("layout").orElseThrow());
        assertEquals(Page.Form.YAML, source.pages().getFirst().form());
    }

    @Test
    void dataThatCannotBeReadIsNoError() throws IOException {
        write("broken.yml", "a: [b");
        write("large.csv", "x".repeat(600 << 10));
        write("page.md", "# Page");
        write("no.xlsx", "no workbook");
        Source source = open(folder);
        assertEquals(List.of(), problems.all());
        assertEquals(List.of("broken.yml", "no.xlsx", "page.md"), paths(source));
        assertEquals(
                "broken-yaml", source.pages().getFirst().remarks().getFirst().code());
        assertEquals(
                List.of(new Skipped(Location.of("large.csv"), "the page is over the limit of 512 KB and was left out")),
                source.skipped());
    }

    @Test
    void theOnlyFileThatIsBrokenIsAnError() throws IOException {
        write("broken.yml", "a: [b");
        open(folder.resolve("broken.yml"));
        assertEquals(List.of("broken-yaml"), codes());
    }

    @Test
    void whatIsPassedOverIsKnownWithItsReason() throws IOException {
        write(".github/workflows/ci.yml", "on: push");
        write("docs/node_modules/x/readme.md", "x");
        write("page.md", "# Page");
        List<Skipped> skipped = List.of(
                new Skipped(Location.of(".github"), "is hidden"),
                new Skipped(Location.of("docs/node_modules"), "is kept there by tools"));
        assertEquals(skipped, open(folder).skipped());
        assertEquals(
                skipped,
                open(zip("page.md", "x", ".github/a.md", "x", ".github/b.md", "x", "docs/node_modules/x/r.md", "x"))
                        .skipped());
    }

    // ---- reading again

    @Test
    void onlyPagesThatChangedAreReadAgain() throws IOException {
        write("a.md", "# A");
        write("b.md", "# B");
        PageCache cache = new PageCache();
        Source before = Sources.open(folder, Limits.defaults(), problems, cache);
        write("b.md", "# C");
        Source after = Sources.open(folder, Limits.defaults(), problems, cache);
        assertSame(before.pages().getFirst(), after.pages().getFirst());
        assertEquals("C", after.pages().getLast().mainHeading().orElseThrow().plain());
        assertEquals(Sources.open(folder, Limits.defaults(), problems), after);
    }

    // ---- archives

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("source.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void anArchiveReadsAsItsFolder() throws IOException {
        write("site/b.md", "# B");
        write("site/a/a.md", "# A");
        Source ofFolder = open(folder.resolve("site"));
        Source ofZip = open(zip("b.md", "# B", "a/", "", "a/a.md", "# A", ".git/x.md", "x"));
        assertEquals(ofFolder.pages(), ofZip.pages());
        assertEquals(ofFolder.revision().digest(), ofZip.revision().digest());
        assertEquals("source", ofZip.name());
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreProblems() throws IOException {
        Source source =
                open(zip("../up.md", "x", "/top.md", "x", "a/../../b.md", "x", "C:\\x.md", "x", "good.md", "x"));
        assertEquals(List.of("good.md"), paths(source));
        assertEquals(List.of("outside-source", "outside-source", "outside-source", "outside-source"), codes());
    }

    @Test
    void theFirstOfTwoFilesOfOneNameIsUsed() throws IOException {
        Path file = zip("aa.md", "first", "bb.md", "second");
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("bb.md", "aa.md");
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("aa.md"), paths(open(file)));
        assertEquals(List.of("repeated-file"), codes());
    }

    @Test
    @Timeout(60)
    void aBombIsOnlyAPageThatIsTooLarge() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("bomb.md"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(List.of(), paths(open(file)));
        assertEquals(List.of("too-large"), codes());
    }

    @Test
    void whatIsNoArchiveIsAProblem() throws IOException {
        Path file = folder.resolve("no.zip");
        Files.writeString(file, "PK not really");
        assertEquals(List.of(), paths(open(file)));
        assertEquals(List.of("broken-archive"), codes());
    }

    @Test
    void aDamagedEntryLeavesTheOthers() throws IOException {
        Path file = zip("a.md", "text ".repeat(100), "b.md", "good");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 38; i < 44; i++) {
            bytes[i] ^= 0x5A;
        }
        Files.write(file, bytes);
        assertTrue(paths(open(file)).contains("b.md"));
    }
}
