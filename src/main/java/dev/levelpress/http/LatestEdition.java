package dev.levelpress.http;

import dev.levelpress.publish.Remembered;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the source: the newest edition of it that is not worse than the one before. The first one is taken as it is.
 */
final class LatestEdition implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LatestEdition.class);

    private static final Duration POLL = Duration.ofSeconds(1);

    /** A source that never comes to rest is read after so many looks nevertheless. */
    private static final int MOST_UNSETTLED = 10;

    private final Path source;
    private final Settings settings;
    private final Remembered remembered = new Remembered();
    private final List<Path> watched;
    private final Thread watch = Thread.ofPlatform().daemon().name("watch").unstarted(this::watch);
    private volatile Served served;

    private String read;
    private String seen;
    private int unsettled;

    /** @throws IOException when the source cannot be opened at all */
    LatestEdition(Path source, Settings settings) throws IOException {
        this.source = source;
        this.settings = settings;
        this.watched = new ArrayList<>(List.of(source));
        watched.addAll(settings.ownTemplates());
        // Taken before reading, so that what changes while it is read is read again.
        this.read = Fingerprint.of(watched);
        this.seen = read;
        this.served = new Served(Edition.read(source, settings, remembered), Optional.empty());
        watch.start();
    }

    Served served() {
        return served;
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                String now = Fingerprint.of(watched);
                long looking = System.nanoTime() - start;
                seen(now);
                // Large sources on slow disks: looking takes a tenth of the time at most.
                Thread.sleep(Math.max(POLL.toMillis(), looking / 100_000));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads when the source has changed and come to rest: editors and git write several files one after the other. */
    private void seen(String now) {
        unsettled = now.equals(seen) ? 0 : unsettled + 1;
        seen = now;
        if (!now.equals(read) && (unsettled == 0 || unsettled > MOST_UNSETTLED)) {
            read = now;
            reread();
        }
    }

    private void reread() {
        try {
            Edition next = Edition.read(source, settings, remembered);
            List<String> reasons = Setbacks.of(served.edition(), next);
            if (reasons.isEmpty()) {
                publish(next);
            } else {
                holdBack(reasons);
            }
        } catch (IOException unreadable) {
            holdBack(List.of(sentence(unreadable)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            LOG.error("the source cannot be read", ours);
            holdBack(List.of("the source cannot be read because of a mistake in Levelpress; see its log"));
        }
    }

    private void publish(Edition next) {
        boolean healed = served.heldBack().isPresent();
        if (healed || !next.digest().equals(served.edition().digest())) {
            LOG.info("serving the new version {}", next.framework().revision().digest());
        }
        served = new Served(next, Optional.empty());
    }

    private void holdBack(List<String> reasons) {
        Instant since = served.heldBack().map(HeldBack::since).orElseGet(Instant::now);
        LOG.warn("the source is worse than what is served, which stays: {}", String.join(" | ", reasons));
        served = new Served(served.edition(), Optional.of(new HeldBack(since, reasons)));
    }

    private static String sentence(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
