package dev.levelpress.http.edition;

import dev.levelpress.publish.Remembered;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the source: the newest edition of it that is not worse than the one before. The first one is taken as it is, unless
 * one is known to have been good. When the source cannot be reached, what was served stays.
 */
final class LatestEdition implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LatestEdition.class);

    private static final Duration POLL = Duration.ofSeconds(1);

    /** A source that never comes to rest is read after so many looks nevertheless. */
    private static final int MOST_UNSETTLED = 10;

    /** What can change: the source, and the operator's templates. */
    private record State(String source, String templates) {}

    private final EditionReader reader;
    private final Upstream upstream;
    private final Remembered remembered = new Remembered();
    private final Semaphore hurry = new Semaphore(0);
    private final Thread watch = Thread.ofPlatform().daemon().name("watch").unstarted(this::watch);
    private volatile Served served;

    private State read;
    private State seen;
    private int unsettled;
    private Optional<HeldBack> worse = Optional.empty();
    private Optional<HeldBack> unreachable = Optional.empty();

    /** @throws IOException when the source cannot be opened at all, and nothing of it is known from before */
    LatestEdition(EditionReader reader) throws IOException {
        this.reader = reader;
        this.upstream = reader.upstream();
        // Taken before reading, so that what changes while it is read is read again.
        this.read = firstState();
        this.seen = read;
        this.served = new Served(reader.read(read.source(), remembered), Optional.empty());
        upstream.served(read.source());
        watch.start();
    }

    private State firstState() throws IOException {
        Optional<String> known = upstream.firstState();
        return new State(known.isPresent() ? known.get() : upstream.state(), templates());
    }

    Served served() {
        return served;
    }

    /** What editions share. */
    Remembered remembered() {
        return remembered;
    }

    /** Looks at the source at once. */
    void hurry() {
        upstream.hurry();
        hurry.release();
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join(POLL.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        upstream.close();
    }

    private String templates() {
        return Fingerprint.of(reader.settings().ownTemplates());
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                look();
                long looking = System.nanoTime() - start;
                // Large sources on slow disks: looking takes a tenth of the time at most.
                if (hurry.tryAcquire(Math.max(POLL.toMillis(), looking / 100_000), TimeUnit.MILLISECONDS)) {
                    hurry.drainPermits();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            seen(new State(upstream.state(), templates()));
            if (unreachable.isPresent()) {
                unreachable = Optional.empty();
                serve(served.edition());
            }
        } catch (IOException failure) {
            unreachable = Optional.of(
                    new HeldBack(unreachable.map(HeldBack::since).orElseGet(Instant::now), List.of(sentence(failure))));
            serve(served.edition());
        } catch (RuntimeException ours) {
            LOG.error("the source cannot be looked at", ours);
        }
    }

    private void seen(State now) {
        unsettled = now.equals(seen) || upstream.isWhole() ? 0 : unsettled + 1;
        seen = now;
        if (!now.equals(read) && (unsettled == 0 || unsettled > MOST_UNSETTLED)) {
            read = now;
            reread();
        }
    }

    private void reread() {
        try {
            Edition next = reader.read(read.source(), remembered);
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
        if (worse.isPresent() || !next.digest().equals(served.edition().digest())) {
            LOG.info("serving the new version {}", next.framework().revision().digest());
        }
        worse = Optional.empty();
        serve(next);
        upstream.served(read.source());
    }

    private void holdBack(List<String> reasons) {
        Instant since = worse.map(HeldBack::since).orElseGet(Instant::now);
        LOG.warn("the source is worse than what is served, which stays: {}", String.join(" | ", reasons));
        worse = Optional.of(new HeldBack(since, reasons));
        serve(served.edition());
    }

    private void serve(Edition edition) {
        served = new Served(edition, worse.or(() -> unreachable));
    }

    private static String sentence(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
