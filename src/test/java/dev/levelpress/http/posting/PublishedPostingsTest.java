package dev.levelpress.http.posting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.http.posting.PublishedPostings.NotPublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPostingsTest {

    private static final Map<String, byte[]> FILES = Map.of("page.html", new byte[] {1}, "posting.pdf", new byte[] {2});

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private PublishedPostings postings() {
        return new PublishedPostings(folder.resolve("postings"), () -> now);
    }

    private PublishedPosting posting(String name) {
        Instant ends = now.plus(Duration.ofDays(2));
        return new PublishedPosting(name, true, "Baker \"<b>\"", "Small", "baker", "one", "abc", now, ends, false);
    }

    @Test
    void whatWasPublishedIsThereAfterARestartUntilItEnds() throws IOException, NotPublished {
        postings().publish(posting("baker"), FILES);
        PublishedPostings again = postings();
        assertEquals(List.of(posting("baker")), again.all());
        assertArrayEquals(
                new byte[] {1}, again.file(again.all().getFirst(), "page.html").orElseThrow());
        now = now.plus(Duration.ofDays(2));
        assertEquals(Optional.empty(), again.file(again.all().getFirst(), "page.html"));
        assertTrue(again.find("baker").isPresent());
    }

    @Test
    void ofWhatWasWithdrawnOnlyThatIsKept() throws IOException, NotPublished {
        PublishedPostings postings = postings();
        postings.publish(posting("baker"), FILES);
        postings.withdraw(posting("baker"));
        assertTrue(postings.find("baker").orElseThrow().withdrawn());
        assertTrue(postings().find("baker").orElseThrow().withdrawn());
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertEquals(
                    List.of("published.json"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
        assertThrows(NotPublished.class, () -> postings.publish(posting("baker"), FILES));
    }

    @Test
    void ofManyWhoWantANameOneGetsIt() throws Exception {
        PublishedPostings postings = postings();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = IntStream.range(0, 20)
                    .mapToObj(each -> many.submit(() -> {
                        try {
                            postings.publish(posting("baker"), Map.of("page.html", new byte[] {(byte) each}));
                            return true;
                        } catch (NotPublished taken) {
                            return false;
                        }
                    }))
                    .toList();
            int won = 0;
            for (Future<Boolean> each : all) {
                won += each.get() ? 1 : 0;
            }
            assertEquals(1, won);
        }
        assertEquals(1, postings().all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "A", "-a", "a-", "a b", "ä", ".new", "a\0", "con.html"})
    void aNameIsLettersDigitsAndHyphens(String name) {
        assertThrows(NotPublished.class, () -> postings().publish(posting(name), FILES));
        assertTrue(Files.notExists(folder.resolve("x")));
    }

    @Test
    void whatIsDamagedIsLeftOutAndLeftAlone() throws IOException, NotPublished {
        postings().publish(posting("baker"), FILES);
        postings().publish(posting("other"), FILES);
        Path damaged = folder.resolve("postings/other/published.json");
        Files.writeString(damaged, "{\"title\": ");
        Files.createDirectories(folder.resolve("postings/.new1"));
        assertEquals(1, postings().all().size());
        assertTrue(Files.exists(damaged));
        assertTrue(Files.notExists(folder.resolve("postings/.new1")));
    }

    @Test
    void aNameThatNobodyChoseCannotBeGuessed() {
        PublishedPostings postings = postings();
        assertEquals(22, postings.newName().length());
        assertEquals(
                1_000,
                IntStream.range(0, 1_000)
                        .mapToObj(each -> postings.newName())
                        .distinct()
                        .count());
    }
}
