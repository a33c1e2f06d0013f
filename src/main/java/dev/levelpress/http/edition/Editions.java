package dev.levelpress.http.edition;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Editions of a framework: the latest, and those of earlier commits that were asked for last. */
public final class Editions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private static final int MOST_KEPT = 4;

    private final EditionReader reader;
    private final LatestEdition latest;
    private final Map<String, Edition> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Semaphore reading = new Semaphore(1);

    /**
     * Reads the first one, and follows the source from then on.
     *
     * @throws IOException when the source cannot be opened at all, and nothing of it is known from before
     */
    public Editions(EditionReader reader) throws IOException {
        this.reader = reader;
        this.latest = new LatestEdition(reader);
    }

    /** What is served now. */
    public Served latest() {
        return latest.served();
    }

    /** Looks at the source at once. */
    public void hurry() {
        latest.hurry();
    }

    /** The whole id of a commit that there is an edition of. */
    public Optional<String> commit(String beginning) {
        return reader.upstream() instanceof RepositoryUpstream repository
                ? repository.find(beginning)
                : Optional.empty();
    }

    /**
     * The edition of a commit.
     *
     * @param commit its whole id, as {@link #commit} gives it
     * @throws TooBusy when another commit is being read
     */
    public Edition at(String commit) {
        Edition now = latest.served().edition();
        if (now.commit().filter(commit::equals).isPresent()) {
            return now;
        }
        synchronized (kept) {
            Edition known = kept.get(commit);
            if (known != null) {
                return known;
            }
        }
        return read(commit);
    }

    private Edition read(String commit) {
        if (!reading.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            Edition edition = reader.read(commit, latest.remembered().apart());
            synchronized (kept) {
                kept.put(commit, edition);
                Iterator<String> oldest = kept.keySet().iterator();
                while (kept.size() > MOST_KEPT) {
                    oldest.next();
                    oldest.remove();
                }
            }
            return edition;
        } catch (IOException unreadable) {
            LOG.warn("commit {} cannot be read", commit, unreadable);
            throw new NotFoundResponse(
                    "the framework cannot be read as it was at " + commit + ": " + unreadable.getMessage());
        } finally {
            reading.release();
        }
    }

    @Override
    public void close() {
        latest.close();
    }
}
