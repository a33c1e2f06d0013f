package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.GitRemote;
import dev.levelpress.cli.SmallFramework;
import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.publish.Settings;
import dev.levelpress.source.git.GitAccess;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service over a git repository, whatever happens to that. */
@SuppressWarnings("NullAway.Init") // set before each test
class GitSourceTest {

    private static final String PROFILE = "/crafts/baker/levels/one/profile.md";
    private static final String SECRET = "a secret of the repository";

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

    private ServiceSettings settings(int poll, String... sources) {
        GitAccess patient = GitAccess.defaults();
        GitAccess access = new GitAccess(
                patient.token(),
                patient.hosts(),
                patient.ssh(),
                patient.history(),
                patient.packBytes(),
                patient.objectBytes(),
                Duration.ofSeconds(20),
                Duration.ofSeconds(1));
        return new ServiceSettings(
                List.of(sources).stream().map(NamedSource::parse).toList(),
                Settings.defaults(),
                "127.0.0.1",
                0,
                folder.resolve("data"),
                AccessSettings.defaults(),
                access,
                Duration.ofSeconds(poll),
                Optional.of(SECRET),
                ServiceSettings.CALLER_DOCUMENTS);
    }

    private Running running(int poll) {
        return Running.with(settings(poll, remote.url() + "@main"));
    }

    private String push(String dough) {
        remote.write("baker/one.md", SmallFramework.level("Level 1", "one", 1, dough, "I light the oven."));
        return remote.push();
    }

    private static void awaitText(Running running, String text) {
        Running.await(text, () -> running.get(PROFILE).body().contains(text));
    }

    private static boolean isHeldBack(Running running) {
        return !running.get("/health/ready").body().contains("\"heldBack\" : null");
    }

    @Test
    void aPushIsServedAndEveryVersionStaysAtItsCommit() {
        String first = push("I knead.");
        try (Running running = running(1)) {
            String profile = running.get(PROFILE).body();
            assertTrue(profile.contains(first.substring(0, 12)), profile);
            String second = push("I knead well.");
            awaitText(running, "I knead well.");

            HttpResponse<String> before = running.get("/at/" + first + PROFILE);
            assertEquals(profile, before.body());
            assertEquals(
                    "public, max-age=31536000, immutable",
                    before.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(
                    running.get(PROFILE).body(),
                    running.get("/at/" + second + PROFILE).body());
            assertEquals(
                    "no-cache",
                    running.get(PROFILE).headers().firstValue("Cache-Control").orElse(""));

            HttpResponse<String> moved = running.get("/at/" + first.substring(0, 10) + PROFILE + "?x=1");
            assertEquals(302, moved.statusCode());
            assertEquals(
                    "/at/" + first + PROFILE,
                    moved.headers().firstValue("Location").orElse(""));
            for (String unknown : List.of("0".repeat(40), "main", first.substring(0, 6))) {
                HttpResponse<String> none = running.get("/at/" + unknown + PROFILE);
                assertEquals(404, none.statusCode(), unknown);
                assertEquals(
                        "no-store", none.headers().firstValue("Cache-Control").orElse(""));
            }
            String page =
                    running.get("/at/" + first + "/crafts/baker/levels/one").body();
            assertTrue(page.contains("stays as it is"), page);
            assertTrue(page.contains("href=\"/at/" + first + "/crafts/baker/levels/one/profile.pdf\""), page);
            assertTrue(running.get("/").body().contains("href=\"/at/" + second + "/\""));
        }
    }

    /** Pushes, force-pushes, broken pages, a deleted branch, a server that fails or stalls: the last good bytes are there. */
    @Test
    void whateverHappensToTheRepositoryTheLastGoodPagesAreServed() throws Exception {
        push("I knead.");
        try (Running running = running(1)) {
            Witness witness = new Witness(running);
            Thread caller = Thread.ofVirtual().start(witness);

            push("I knead well.");
            awaitText(running, "I knead well.");

            remote.write("baker/one.md", "---\ntitle: \"Level 1\nparent: Baker\n---\n# Level 1\n");
            String broken = remote.push();
            Running.await("the broken page is noticed", () -> isHeldBack(running));
            assertTrue(
                    running.get("/").body().contains("baker/one.md:3: "),
                    running.get("/").body());
            assertTrue(running.get(PROFILE).body().contains("I knead well."));
            assertEquals(404, running.get("/at/" + broken + PROFILE).statusCode());

            remote.git("reset", "-q", "--hard", "HEAD~1");
            push("I knead for all.");
            awaitText(running, "I knead for all.");
            assertFalse(isHeldBack(running));

            GitRemote.git(remote.bare(), "branch", "-m", "main", "elsewhere");
            Running.await("the lost branch is noticed", () -> isHeldBack(running));
            assertTrue(
                    running.get("/health/ready").body().contains("there is no branch, tag or commit"),
                    running.get("/health/ready").body());
            GitRemote.git(remote.bare(), "branch", "-m", "elsewhere", "main");
            Running.await("it is back", () -> !isHeldBack(running));

            for (GitRemote.Mood mood : List.of(GitRemote.Mood.BROKEN, GitRemote.Mood.STALLED, GitRemote.Mood.LOCKED)) {
                remote.behave(mood);
                Running.await(mood + " is noticed", () -> isHeldBack(running));
                assertTrue(running.get(PROFILE).body().contains("I knead for all."));
                remote.behave(GitRemote.Mood.WELL);
                Running.await("it is well after " + mood, () -> !isHeldBack(running));
            }
            witness.stop();
            caller.join();
            assertTrue(witness.calls.get() > 50, witness.calls + " calls");
            assertEquals("", witness.complaint);
        }
    }

    /** Asks all the time, and accepts nothing but a good page. */
    private static final class Witness implements Runnable {

        private final Running running;
        private final AtomicInteger calls = new AtomicInteger();
        private volatile boolean stopped;
        private volatile String complaint = "";

        Witness(Running running) {
            this.running = running;
        }

        @Override
        public void run() {
            while (!stopped) {
                HttpResponse<String> answer = running.get(PROFILE);
                calls.incrementAndGet();
                if (answer.statusCode() != 200 || !answer.body().contains("I knead")) {
                    complaint = answer.statusCode() + " " + answer.body();
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void stop() {
            stopped = true;
        }
    }

    @Test
    void afterARestartTheLastGoodVersionIsThereThoughTheServerIsNot() {
        push("I knead.");
        try (Running first = running(60)) {
            assertEquals(200, first.get(PROFILE).statusCode());
        }
        remote.behave(GitRemote.Mood.BROKEN);
        try (Running again = running(60)) {
            assertTrue(again.get(PROFILE).body().contains("I knead."));
            Running.await("the failure is told", () -> isHeldBack(again));
        }
    }

    @Test
    void aSignedCallHasTheRepositoryLookedAtOnce() {
        push("I knead.");
        try (Running running = running(3600)) {
            Running.await("the first look is over", () -> !isHeldBack(running));
            assertEquals(401, call(running).statusCode());
            assertEquals(
                    401,
                    call(running, "X-Hub-Signature-256", "sha256=" + "0".repeat(64))
                            .statusCode());
            assertEquals(401, call(running, "X-Gitlab-Token", "another secret").statusCode());

            push("I knead well.");
            assertEquals(
                    202,
                    call(
                                    running,
                                    "X-Hub-Signature-256",
                                    "sha256=" + HexFormat.of().formatHex(mac("{}")))
                            .statusCode());
            awaitText(running, "I knead well.");

            push("I knead for all.");
            assertEquals(202, call(running, "X-Gitlab-Token", SECRET).statusCode());
            awaitText(running, "I knead for all.");

            push("I knead at night.");
            String now = String.valueOf(Instant.now().getEpochSecond());
            assertEquals(202, standard(running, now).statusCode());
            awaitText(running, "I knead at night.");
            String old = String.valueOf(Instant.now().minusSeconds(600).getEpochSecond());
            assertEquals(401, standard(running, old).statusCode());
        }
    }

    private static HttpResponse<String> standard(Running running, String time) {
        String signature = "v1," + Base64.getEncoder().encodeToString(mac("msg_1." + time + ".{}"));
        return call(
                running, "webhook-id", "msg_1", "webhook-timestamp", time, "webhook-signature", "v1,AAAA " + signature);
    }

    private static HttpResponse<String> call(Running running, String... headers) {
        return running.post("/hooks/git", BodyPublishers.ofString("{}"), headers);
    }

    private static byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void severalFrameworksAreServedSideBySide() throws IOException {
        push("I knead.");
        ServiceSettings both = settings(60, "bakery=" + remote.url() + "@main", "samples/meridian");
        try (Running running = Running.with(both)) {
            String page = running.get("/").body();
            assertTrue(page.contains("href=\"/bakery/\""), page);
            assertTrue(page.contains("href=\"/meridian/\""), page);
            assertEquals(200, running.get("/bakery" + PROFILE).statusCode());
            assertEquals(200, running.get("/bakery/baker/one.pdf").statusCode());
            assertEquals(404, running.get(PROFILE).statusCode());
            assertTrue(running.get("/meridian/").body().contains("href=\"/meridian/crafts/software-engineering\""));
            assertTrue(running.get("/health/ready").body().contains("\"bakery\""));
        }
    }
}
