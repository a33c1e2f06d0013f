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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        return new PublishedPosting(
                name,
                true,
                "Baker \"<b>\"",
                new PublishedPosting.Source("", "Small", "baker", "one", "abc", "abcdef"),
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1),
                false);
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
        postings.withdraw("baker");
        assertTrue(postings.find("baker").orElseThrow().withdrawn());
        assertTrue(postings().find("baker").orElseThrow().withdrawn());
        assertEquals(List.of("published.json"), files());
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

    @Test
    void theFilesOfWhatHasEndedAreDeleted() throws IOException, NotPublished {
        PublishedPostings postings = postings();
        postings.publish(posting("baker"), FILES);
        postings.publish(posting("other"), FILES);
        assertEquals(6, files().size());
        now = now.plus(Duration.ofDays(2));
        assertEquals(2, postings.all().size());
        assertEquals(List.of("published.json", "published.json"), files());
        assertEquals(2, postings().all().size());
    }

    @Test
    void whoeverIsSecondToWithdrawFindsItDone() throws Exception {
        PublishedPostings postings = postings();
        postings.publish(posting("baker"), FILES);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all = IntStream.range(0, 10)
                    .mapToObj(each -> many.submit((Callable<Void>) () -> {
                        postings.withdraw("baker");
                        return null;
                    }))
                    .toList();
            for (Future<Void> each : all) {
                each.get();
            }
        }
        postings.withdraw("nobody");
        assertEquals(List.of("published.json"), files());
    }

    @Test
    void thereAreOnlySoManyAndEndedOnesDoNotCount() throws IOException, NotPublished {
        PublishedPosting ended = posting("ended");
        for (int each = 0; each < 2_000; each++) {
            Path own = Files.createDirectories(folder.resolve("postings/p" + each));
            Files.write(own.resolve("published.json"), PublishedJson.of(each == 0 ? ended.taken() : ended));
        }
        PublishedPostings postings = postings();
        postings.publish(posting("baker"), Map.of());
        NotPublished full = assertThrows(NotPublished.class, () -> postings.publish(posting("more"), FILES));
        assertTrue(String.valueOf(full.getMessage()).contains("withdraw some"), full.getMessage());
        postings.withdraw("baker");
        postings.publish(posting("more"), Map.of());
    }

    @Test
    void aPostingHasOnlySoManyBytes() {
        Map<String, byte[]> large = Map.of("posting.pdf", new byte[(16 << 20) + 1]);
        assertThrows(NotPublished.class, () -> postings().publish(posting("baker"), large));
        assertTrue(Files.notExists(folder.resolve("postings/baker")));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
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
