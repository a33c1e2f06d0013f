package dev.levelpress.source.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.GitRemote;
import dev.levelpress.cli.SmallFramework;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.PageCache;
import dev.levelpress.source.Source;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.shell.ProcessShellCommandFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories as they are, and as they should not be. */
@SuppressWarnings("NullAway.Init") // set before each test
class MirrorTest {

    @TempDir
    private Path folder;

    private GitRemote remote;

    @BeforeEach
    void serve() {
        remote = GitRemote.in(folder);
        SmallFramework.in(remote.work());
    }

    @AfterEach
    void stop() {
        remote.close();
    }

    private Mirror mirror(String address) throws IOException {
        return mirror(address, GitAccess.defaults());
    }

    private Mirror mirror(String address, GitAccess access) throws IOException {
        return Mirror.in(folder.resolve("mirror"), GitAddress.parse(address).orElseThrow(), access);
    }

    private static Source open(Mirror mirror, String commit) throws IOException {
        return Sources.open(mirror, commit, Limits.defaults(), new ProblemReport(), new PageCache());
    }

    @Test
    void aCommitHasThePagesOfItsFolder() throws IOException {
        String commit = remote.push();
        Source lying = Sources.open(remote.work(), Limits.defaults(), new ProblemReport());
        for (String address :
                List.of(remote.url() + "@main", remote.bare() + "@main", remote.url(), remote.url() + "@" + commit)) {
            try (Mirror mirror = mirror(address)) {
                assertEquals(commit, mirror.fetch(), address);
                Source fetched = open(mirror, commit);
                assertEquals(lying.pages(), fetched.pages(), address);
                assertEquals(lying.revision(), fetched.revision(), address);
            }
        }
    }

    @Test
    void aFolderOfARepositoryIsASourceOfItsOwn() throws IOException {
        remote.write("README.md", "# Not a framework\n");
        String commit = remote.push();
        try (Mirror mirror = mirror(remote.url() + "@main:baker")) {
            mirror.fetch();
            assertEquals(
                    List.of("index.md", "one.md", "two.md"),
                    open(mirror, commit).pages().stream()
                            .map(page -> page.path())
                            .toList());
        }
        try (Mirror mirror = mirror(remote.url() + "@main:butcher")) {
            String message = String.valueOf(
                    assertThrows(IOException.class, () -> open(mirror, commit)).getMessage());
            assertEquals("there is no folder \"butcher\" in commit " + commit.substring(0, 12), message);
        }
    }

    @Test
    void whatWasFetchedStaysWhateverHappensToTheRepository() throws IOException {
        String first = remote.push();
        remote.git("tag", "-a", "v1", "-m", "The first");
        remote.git("push", "-q", "origin", "v1");
        try (Mirror mirror = mirror(remote.url() + "@main")) {
            mirror.fetch();
            mirror.keep(first);
            List<?> pages = open(mirror, first).pages();

            remote.write("baker.md", "# Baker of bread\n");
            String second = remote.push();
            assertEquals(second, mirror.fetch());
            assertEquals(Optional.of(second), mirror.find(second.substring(0, 12)));
            assertEquals(Optional.of(first), mirror.find(first.substring(0, 12)));

            remote.git("checkout", "-q", "--orphan", "other");
            remote.git("branch", "-M", "main");
            String rewritten = remote.push();
            assertEquals(rewritten, mirror.fetch());
            assertEquals(pages, open(mirror, first).pages());

            GitRemote.git(remote.bare(), "branch", "-D", "main");
            assertFailure(mirror, "there is no branch, tag or commit \"main\" (any more)");
            assertEquals(Optional.of(rewritten), mirror.last());
            assertEquals(Optional.of(first), mirror.good());
        }
        try (Mirror again = mirror(remote.url() + "@v1")) {
            assertEquals(first, again.fetch());
        }
    }

    @Test
    void onlyRegularFilesAreRead() throws IOException {
        Files.createSymbolicLink(remote.work().resolve("link.md"), Path.of("baker/one.md"));
        Files.createSymbolicLink(remote.work().resolve("baker.d"), Path.of("baker"));
        remote.write(".gitattributes", "*.md filter=shout\n");
        remote.write(".hidden/page.md", "# Hidden\n");
        remote.git("-c", "filter.shout.clean=cat", "add", "-A");
        remote.git("update-index", "--add", "--cacheinfo", "160000," + "1".repeat(40) + ",other");
        String commit = remote.push();
        try (Mirror mirror = mirror(remote.url() + "@main")) {
            mirror.fetch();
            Source source = open(mirror, commit);
            assertEquals(
                    List.of("baker/index.md", "baker/one.md", "baker/two.md", "index.md"),
                    source.pages().stream().map(page -> page.path()).toList());
            List<String> reasons = source.skipped().stream()
                    .map(skipped -> skipped.where() + " " + skipped.reason())
                    .toList();
            assertTrue(reasons.contains("link.md is a symbolic link"), reasons.toString());
            assertTrue(reasons.contains("baker.d is a symbolic link"), reasons.toString());
            assertTrue(reasons.contains(".hidden is hidden"), reasons.toString());
        }
    }

    /** Ten trees, each ten times the one before: 10^10 paths in some hundred bytes. */
    @Test
    void aRepositoryOfEndlessPathsIsReadOnlySoFar() throws IOException {
        String entry =
                "100644 blob " + remote.git("hash-object", "-w", "index.md").strip();
        for (int depth = 0; depth < 10; depth++) {
            StringBuilder tree = new StringBuilder();
            for (int each = 0; each < 10; each++) {
                tree.append(entry).append("\t").append(each).append(depth == 0 ? ".md\n" : "\n");
            }
            String id = GitRemote.git(remote.work(), tree.toString(), new String[] {"mktree"});
            entry = "040000 tree " + id.strip();
        }
        String tree = entry.substring(entry.lastIndexOf(' ') + 1);
        String commit = remote.git("commit-tree", "-m", "Endless", tree).strip();
        remote.git("push", "-q", "origin", commit + ":refs/heads/main");
        try (Mirror mirror = mirror(remote.url() + "@main")) {
            assertEquals(commit, mirror.fetch());
            ProblemReport problems = new ProblemReport();
            Source source = Sources.open(
                    mirror,
                    commit,
                    new Limits(50, 64 << 10, 1 << 20, Duration.ofSeconds(1)),
                    problems,
                    new PageCache());
            assertEquals(50, source.pages().size());
            assertTrue(
                    problems.all().contains(new Problem.TooManyFiles(Location.of("framework"), 500)),
                    problems.all().toString());
        }
    }

    @Test
    void whyARepositoryCannotBeHadIsSaidInASentence() throws IOException {
        String commit = remote.push();
        GitAccess impatient = new GitAccess(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                100,
                1 << 20,
                1 << 20,
                Duration.ofSeconds(60),
                Duration.ofSeconds(1));
        try (Mirror mirror = mirror(remote.url() + "@main", impatient)) {
            remote.behave(GitRemote.Mood.STALLED);
            assertFailure(mirror, "the server does not answer in time; it is tried again");
            remote.behave(GitRemote.Mood.BROKEN);
            assertFailure(mirror, "500 Internal Server Error");
            remote.behave(GitRemote.Mood.LEADING_AWAY);
            assertFailure(
                    mirror,
                    "the server sends us on to localhost, which is not followed; use the new address, or allow it with"
                            + " --git-hosts localhost");
            remote.behave(GitRemote.Mood.LOCKED);
            assertFailure(mirror, "it asks who we are; give --git-token or LEVELPRESS_GIT_TOKEN");
            remote.behave(GitRemote.Mood.WELL);
            assertEquals(commit, mirror.fetch());
        }
        try (Mirror none = mirror(remote.url().replace("framework", "missing"), impatient)) {
            assertFailure(
                    none,
                    "there is no such repository, or it is not open to everyone; check the address, or give --git-token");
        }
        remote.close();
        try (Mirror mirror = mirror(remote.url() + "@main", impatient)) {
            assertFailure(mirror, "the server does not answer; it is tried again");
        }
    }

    @Test
    void aTokenOpensARepositoryAndAnAllowedHostIsFollowed() throws IOException {
        String commit = remote.push();
        GitAccess access =
                GitAccess.defaults().with(Optional.of(GitRemote.TOKEN), List.of("localhost"), Optional.empty(), 100);
        remote.behave(GitRemote.Mood.LOCKED);
        try (Mirror mirror = mirror(remote.url() + "@main", access)) {
            assertEquals(commit, mirror.fetch());
        }
        assertFalse(access.toString().contains(GitRemote.TOKEN));
    }

    @Test
    void aRepositoryThatSendsTooMuchIsGivenUp() throws IOException {
        byte[] noise = new byte[3 << 20];
        new Random(7).nextBytes(noise);
        Files.write(remote.work().resolve("video.mp4"), noise);
        remote.push();
        Duration second = Duration.ofSeconds(60);
        GitAccess small =
                new GitAccess(Optional.empty(), List.of(), Optional.empty(), 100, 2 << 20, 32 << 20, second, second);
        try (Mirror mirror = Mirror.in(
                folder.resolve("small"), GitAddress.parse(remote.url()).orElseThrow(), small)) {
            assertFailure(
                    mirror,
                    "the repository sends more than 2 MB; fetch less of its history (--git-history) or keep the"
                            + " framework in a repository of its own");
        }
        Files.write(remote.work().resolve("video.mp4"), new byte[3 << 20]);
        remote.git("checkout", "-q", "--orphan", "zeroes");
        remote.push();
        GitAccess narrow =
                new GitAccess(Optional.empty(), List.of(), Optional.empty(), 100, 2 << 20, 1 << 20, second, second);
        try (Mirror mirror = Mirror.in(
                folder.resolve("narrow"),
                GitAddress.parse(remote.url() + "@zeroes").orElseThrow(),
                narrow)) {
            assertFailure(mirror, "a file of its history is too large");
        }
    }

    @Test
    void onlyTheNewestCommitsAreFetched() throws IOException {
        for (int change = 0; change < 5; change++) {
            remote.write("baker.md", "# Baker " + change + "\n");
            remote.push();
        }
        String oldest = remote.git("rev-parse", "HEAD~4").strip();
        String younger = remote.git("rev-parse", "HEAD~1").strip();
        GitAccess two = GitAccess.defaults().with(Optional.empty(), List.of(), Optional.empty(), 2);
        try (Mirror mirror = mirror(remote.url() + "@main", two)) {
            mirror.fetch();
            assertEquals(Optional.of(younger), mirror.find(younger));
            assertEquals(Optional.empty(), mirror.find(oldest));
            assertTrue(mirror.find("../../etc").isEmpty());
            String next = remote.push();
            assertEquals(next, mirror.fetch());
            assertEquals(Optional.of(younger), mirror.find(younger));
        }
    }

    @Test
    void aRepositoryIsFetchedOverSsh() throws Exception {
        String commit = remote.push();
        Path keys = Files.createDirectory(folder.resolve("ssh"));
        try (SshServer server = SshServer.setUpDefaultServer()) {
            KeyPair host = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
            KeyPair own = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
            server.setHost("127.0.0.1");
            server.setKeyPairProvider(KeyPairProvider.wrap(host));
            server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, own.getPublic()));
            server.setCommandFactory(new ProcessShellCommandFactory());
            server.start();
            String address = "ssh://git@127.0.0.1:" + server.getPort() + remote.bare() + "@main";
            GitAccess access = GitAccess.defaults().with(Optional.empty(), List.of(), Optional.of(keys), 100);
            try (Mirror mirror = mirror(address, access)) {
                assertFailure(
                        mirror,
                        "the server's key is not known; add it to known_hosts (ssh-keyscan), after checking it");
                Files.writeString(
                        keys.resolve("known_hosts"),
                        "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(host.getPublic()) + "\n");
                assertFailure(
                        mirror, "the key is not accepted; add the public key of this machine's user to the repository");
                try (OutputStream out = Files.newOutputStream(keys.resolve("id_ecdsa"))) {
                    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(own, "", null, out);
                }
                Files.setPosixFilePermissions(keys.resolve("id_ecdsa"), PosixFilePermissions.fromString("rw-------"));
                assertEquals(commit, mirror.fetch());
            }
        }
    }

    private void assertFailure(Mirror mirror, String reason) {
        String message =
                String.valueOf(assertThrows(IOException.class, mirror::fetch).getMessage());
        assertEquals(mirror.address() + ": " + reason, message);
    }
}
