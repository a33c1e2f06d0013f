package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.levelpress.cli.SmallFramework;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.EditionReader;
import dev.levelpress.http.edition.FolderUpstream;
import dev.levelpress.http.metrics.Metrics;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Remembered;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.publish.UnknownDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are made once, and kept as far as there is room. */
class PressesTest {

    private final Metrics metrics = new Metrics(List::of);

    private static final Request ONE = request("one");
    private static final Request TWO = request("two");

    @Test
    void whatWasMadeIsMadeOnceForEachEdition(@TempDir Path folder) throws Exception {
        Presses presses = new Presses(metrics.documents(), 20);
        Edition edition = read(SmallFramework.in(folder));
        Published made = presses.publish(edition, ONE, "ada");
        assertSame(made, presses.publish(edition, ONE, "ada"));
        assertNotSame(made, presses.publish(edition, TWO, "ada"));
        SmallFramework.page(
                folder.resolve("baker/one.md"), SmallFramework.level("Level 1", "one", 1, "I knead well.", "I bake."));
        assertNotSame(made, presses.publish(read(folder), ONE, "ada"));
    }

    @Test
    void whoAsksAtTheSameTimeGetsTheSame(@TempDir Path folder) throws Exception {
        Presses presses = new Presses(metrics.documents(), 20);
        Edition edition = read(SmallFramework.in(folder));
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Published>> answers = IntStream.range(0, 200)
                    .mapToObj(each ->
                            callers.submit(() -> presses.publish(edition, each % 2 == 0 ? ONE : TWO, "" + each)))
                    .toList();
            for (int each = 0; each < answers.size(); each++) {
                assertSame(
                        presses.publish(edition, each % 2 == 0 ? ONE : TWO, "ada"),
                        answers.get(each).get());
            }
        }
    }

    /** The presses are busy with what one caller has asked for; what others ask for, and what is kept, is not refused. */
    @Test
    void whoWaitsForAsManyAsItMayIsToldSoAndOthersAreNot(@TempDir Path folder) throws Exception {
        Presses presses = new Presses(metrics.documents(), 2);
        Edition edition = read(SmallFramework.in(folder));
        Published kept = presses.publish(edition, ONE, "ada");
        Semaphore pressing = new Semaphore(0);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch begun = new CountDownLatch(2);
            for (int each = 0; each < 2; each++) {
                callers.submit(() -> presses.make("posting", "ada", () -> {
                    begun.countDown();
                    pressing.acquireUninterruptibly();
                    return kept;
                }));
            }
            begun.await();
            assertThrows(Shares.TooMany.class, () -> presses.publish(edition, TWO, "ada"));
            assertSame(kept, presses.publish(edition, ONE, "ada"));
            Future<Published> others = callers.submit(() -> presses.publish(edition, TWO, "bo"));
            pressing.release(2);
            assertNotSame(kept, others.get());
        }
        assertNotSame(kept, presses.publish(edition, TWO, "ada"));
    }

    @Test
    void aShareIsGivenBack() {
        Shares shares = new Shares(1);
        Shares.Held held = shares.take("ada");
        assertThrows(Shares.TooMany.class, () -> shares.take("ada"));
        shares.take("bo").close();
        held.close();
        shares.take("ada").close();
        assertEquals(0, shares.callers());
    }

    @Test
    void aFailureIsNotKept(@TempDir Path folder) throws Exception {
        Presses presses = new Presses(metrics.documents(), 20);
        Edition edition = read(SmallFramework.in(folder));
        for (int i = 0; i < 2; i++) {
            assertThrows(UnknownDocument.class, () -> presses.publish(edition, request("nine"), "ada"));
        }
    }

    @Test
    void whatWasNotAskedForTheLongestMakesRoom() {
        Shelf shelf = new Shelf(100, metrics.documents());
        shelf.put(place(ONE), document(60));
        shelf.put(place(TWO), document(40));
        shelf.find(place(ONE));
        shelf.put(place(request("three")), document(10));
        assertEquals(Optional.empty(), shelf.find(place(TWO)));
        assertEquals(60, shelf.find(place(ONE)).orElseThrow().bytes().length);
        assertEquals(10, shelf.find(place(request("three"))).orElseThrow().bytes().length);
    }

    @Test
    void whatIsTooLargeIsNotKeptAndMovesNothing() {
        Shelf shelf = new Shelf(100, metrics.documents());
        shelf.put(place(ONE), document(100));
        shelf.put(place(TWO), document(101));
        assertEquals(Optional.empty(), shelf.find(place(TWO)));
        shelf.put(place(ONE), document(100));
        assertEquals(100, shelf.find(place(ONE)).orElseThrow().bytes().length);
    }

    private static Request request(String level) {
        return new Request("baker", level, Kind.PROFILE, Format.MARKDOWN);
    }

    private static Shelf.Place place(Request request) {
        return new Shelf.Place("edition", request);
    }

    private static Published document(int size) {
        return new Published("name.md", Format.MARKDOWN, new byte[size]);
    }

    private static Edition read(Path source) throws IOException {
        FolderUpstream upstream = new FolderUpstream(source);
        return new EditionReader(upstream, Settings.defaults(), (edition, settings) -> List.of())
                .read(upstream.state(), new Remembered());
    }
}
