package dev.levelpress.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.run.CollectForms.Sent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private Runs runs() {
        return new Runs(folder.resolve("data"), () -> now);
    }

    private Task task(Path inbox) throws IOException {
        Publisher publisher = new Publisher(Settings.defaults());
        Path file = Files.writeString(inbox.resolve("0"), "no form");
        return new CollectForms(
                publisher,
                publisher.read(SmallFramework.in(folder.resolve("framework"))).framework(),
                Optional.empty(),
                List.of(new Sent("x.docx", file)));
    }

    @Test
    void isThereForItsOwnerAlone() throws IOException {
        try (Runs runs = runs()) {
            Run run = runs.plan("ann", this::task);
            assertEquals(Optional.of(run), runs.find("ann", run.id()));
            assertEquals(Optional.empty(), runs.find("bob", run.id()));
            assertEquals(List.of(), runs.of("bob"));
            assertTrue(run.id().length() >= 22, run.id());
        }
    }

    @Test
    void whatWasSentIsGoneWhenItWasReadAndResultsAfterAnHour() throws IOException {
        try (Runs runs = runs()) {
            Run run = runs.plan("ann", this::task);
            assertEquals(1, files());
            runs.start(run);
            awaitEnd(run);
            assertEquals(Run.State.DONE, run.state());
            assertEquals(
                    List.of("answers.csv", "answers.json", "calibration.xlsx"),
                    run.results().stream().map(Run.Result::name).toList());
            assertEquals(3, files());
            now = now.plus(Runs.KEPT).plus(Duration.ofSeconds(1));
            runs.plan("bob", this::task);
            assertEquals(Optional.empty(), runs.find("ann", run.id()));
            assertEquals(1, files());
        }
        assertEquals(0, files());
    }

    @Test
    void nothingIsLeftOfWhatCannotBePlanned() throws IOException {
        try (Runs runs = runs()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> runs.plan("ann", inbox -> {
                        Files.writeString(inbox.resolve("0"), "secret");
                        throw new IllegalStateException();
                    }));
            assertEquals(0, files());
        }
    }

    @Test
    void onePersonHasTenAtMost() throws IOException {
        try (Runs runs = runs()) {
            for (int i = 0; i < 10; i++) {
                runs.plan("ann", this::task);
            }
            assertThrows(TooManyRuns.class, () -> runs.plan("ann", this::task));
            runs.delete(runs.of("ann").getFirst());
            runs.plan("ann", this::task);
            runs.plan("bob", this::task);
        }
    }

    @Test
    void whatAKilledProgramLeftIsDeletedAndWhatOthersHaveIsNot() throws IOException {
        try (Runs others = runs()) {
            others.plan("ann", this::task);
            Path left = Files.createDirectories(folder.resolve("data/runs/left"));
            Files.writeString(left.resolve("answers.csv"), "secret");
            Files.createFile(folder.resolve("data/runs/left.lock"));
            try (Runs runs = runs()) {
                assertFalse(Files.exists(left));
                assertEquals(1, files());
                runs.plan("bob", this::task);
                assertEquals(2, files());
            }
            assertEquals(1, files());
        }
    }

    /** That hold what people sent, or what came of it. */
    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .count();
        }
    }

    private static void awaitEnd(Run run) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (run.state() == Run.State.WAITING || run.state() == Run.State.RUNNING) {
            assertTrue(System.nanoTime() < end, "in vain");
            Thread.onSpinWait();
        }
    }
}
