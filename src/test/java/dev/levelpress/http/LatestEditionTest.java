package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service follows its source, and keeps what is good. */
class LatestEditionTest {

    private static final String PROFILE = "/crafts/baker/levels/one/profile.md";
    private static final String GOOD = SmallFramework.level("Level 1", "one", 1, "I knead well.", "I light the oven.");
    private static final String BROKEN = "---\ntitle: \"Level 1\nparent: Baker\n---\n# Level 1\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write() {
        SmallFramework.in(folder);
    }

    @Test
    void aChangeIsServedSoonWithANewTag() {
        try (Running running = Running.over(folder)) {
            HttpResponse<String> before = running.get(PROFILE);
            assertTrue(before.body().contains("I knead."), before.body());
            levelOne(GOOD);
            Running.await("the new text", () -> running.get(PROFILE).body().contains("I knead well."));
            String tag = before.headers().firstValue("ETag").orElseThrow();
            assertEquals(200, running.get(PROFILE, "If-None-Match", tag).statusCode());
        }
    }

    @Test
    void aNewLevelAppears() {
        try (Running running = Running.over(folder)) {
            assertEquals(
                    404, running.get("/crafts/baker/levels/three/profile.md").statusCode());
            SmallFramework.page(
                    folder.resolve("baker/three.md"),
                    SmallFramework.level("Level 3", "three", 3, "I teach.", "I too."));
            Running.await(
                    "the new level",
                    () -> running.get("/crafts/baker/levels/three/profile.md").statusCode() == 200);
            assertTrue(running.get("/").body().contains("Level 3"));
        }
    }

    @Test
    void whatHasNewErrorsIsHeldBackUntilItIsHealed() {
        try (Running running = Running.over(folder)) {
            String good = running.get(PROFILE).body();
            String page = running.get("/").headers().firstValue("ETag").orElseThrow();
            levelOne(BROKEN);
            Running.await("the broken page is noticed", () -> isHeldBack(running));

            assertEquals(good, running.get(PROFILE).body());
            HttpResponse<String> banner = running.get("/", "If-None-Match", page);
            assertEquals(200, banner.statusCode());
            assertTrue(banner.body().contains("These are the last good documents"), banner.body());
            assertTrue(banner.body().contains("<li>baker/one.md:3: "), banner.body());
            String health = running.get("/health/ready").body();
            assertTrue(health.contains("\"since\""), health);
            assertTrue(health.contains("\"baker/one.md:3: "), health);

            levelOne(GOOD);
            Running.await(
                    "the healed page is served",
                    () -> running.get(PROFILE).body().contains("I knead well."));
            assertFalse(isHeldBack(running));
            assertFalse(running.get("/").body().contains("last good documents"));
        }
    }

    @Test
    void aFolderThatIsGoneIsHeldBack() {
        try (Running running = Running.over(folder.resolve("baker/.."))) {
            delete(folder);
            Running.await("the loss is noticed", () -> isHeldBack(running));
            assertEquals(200, running.get(PROFILE).statusCode());
            SmallFramework.in(folder);
            Running.await("it is back", () -> !isHeldBack(running));
        }
    }

    @Test
    void aFrameworkWithoutCraftsIsHeldBack() {
        try (Running running = Running.over(folder)) {
            delete(folder.resolve("baker"));
            Running.await("the loss is noticed", () -> isHeldBack(running));
            assertTrue(running.get("/health/ready").body().contains("there are no crafts any more"));
            assertEquals(200, running.get(PROFILE).statusCode());
        }
    }

    @Test
    void aTemplateThatIsBrokenWhileItIsUsedIsHeldBack(@TempDir Path templates) throws IOException {
        for (String name : TemplateFolder.NAMES) {
            Path file = templates.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, TemplateFolder.builtIn().read(name));
        }
        Settings defaults = Settings.defaults();
        Settings own = new Settings(
                defaults.look(),
                Optional.of(templates),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                defaults.limits());
        try (Running running = Running.over(folder, own)) {
            assertFalse(isHeldBack(running));
            Files.writeString(templates.resolve("profile.md.ftl"), "# One\n<#if\n");
            Running.await("the broken template is noticed", () -> isHeldBack(running));
            assertTrue(running.get("/health/ready").body().contains("profile.md.ftl:2: "));
            assertEquals(200, running.get(PROFILE).statusCode());
            Files.writeString(templates.resolve("profile.md.ftl"), "A template of our own");
            Running.await(
                    "the healed template is used",
                    () -> running.get(PROFILE).body().equals("A template of our own"));
        }
    }

    @Test
    void theFirstVersionIsServedAsItIsAndItsOldErrorsDoNotHoldBackOthers() {
        SmallFramework.page(folder.resolve("baker/two.md"), BROKEN);
        try (Running running = Running.over(folder)) {
            assertEquals(200, running.get(PROFILE).statusCode());
            assertTrue(running.get("/").body().contains("1 error"));
            levelOne(GOOD);
            Running.await("the new text", () -> running.get(PROFILE).body().contains("I knead well."));
            assertFalse(isHeldBack(running));
        }
    }

    private void levelOne(String text) {
        SmallFramework.page(folder.resolve("baker/one.md"), text);
    }

    private static boolean isHeldBack(Running running) {
        return !running.get("/health/ready").body().contains("\"heldBack\" : null");
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
