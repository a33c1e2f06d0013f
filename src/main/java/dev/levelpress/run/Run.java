package dev.levelpress.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One task of one person, from when it was asked for until its results are deleted. */
public final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** Where it is. Only the first can be started, and those after {@code RUNNING} do not change any more. */
    public enum State {
        PLANNED,
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        DELETED
    }

    /** A file that came of it. */
    public record Result(String name, long size) {}

    private final String id;
    private final String owner;
    private final Task task;
    private final Path folder;
    private final Path results;
    private final AtomicInteger done = new AtomicInteger();
    private State state = State.PLANNED;
    private Instant changed;
    private String failure = "";

    Run(String id, String owner, Task task, Path folder, Instant now) {
        this.id = id;
        this.owner = owner;
        this.task = task;
        this.folder = folder;
        this.results = folder.resolve("results");
        this.changed = now;
    }

    /** Not to be guessed. */
    public String id() {
        return id;
    }

    public boolean isOf(String someone) {
        return owner.equals(someone);
    }

    public Task task() {
        return task;
    }

    public synchronized State state() {
        return state;
    }

    /** When it came into its state. */
    public synchronized Instant changed() {
        return changed;
    }

    /** Steps that are done. */
    public int done() {
        return done.get();
    }

    /** Why it failed, as a clause for the person who started it; empty when it did not. */
    public synchronized String failure() {
        return failure;
    }

    /** Its files; empty as long as it is not done. */
    public List<Result> results() {
        if (state() != State.DONE) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Result(
                            file.getFileName().toString(), file.toFile().length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a result is; only names of {@link #results} lead anywhere. */
    public Path file(Result result) {
        return results.resolve(result.name());
    }

    /** @return false when it was in another state */
    synchronized boolean change(State from, State to, Instant now) {
        if (state != from) {
            return false;
        }
        state = to;
        changed = now;
        return true;
    }

    /** Does its task, unless it was deleted meanwhile. */
    void perform(InstantSource clock) {
        if (!change(State.WAITING, State.RUNNING, clock.instant())) {
            return;
        }
        try {
            task.run(Files.createDirectory(results), this::step);
            change(State.RUNNING, State.DONE, clock.instant());
        } catch (CancellationException deleted) {
            LOG.debug("a run ended because it was deleted");
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()), clock.instant());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            // Without the message: it may hold what somebody answered.
            LOG.error("a run failed: {}", ours.getClass().getName());
            LOG.debug("a run failed", ours);
            fail("the service made a mistake; its log says which", clock.instant());
        } finally {
            if (state() == State.DELETED) {
                deleteFiles();
            }
        }
    }

    private void step() {
        if (state() == State.DELETED) {
            throw new CancellationException();
        }
        done.incrementAndGet();
    }

    private synchronized void fail(String reason, Instant now) {
        if (change(State.RUNNING, State.FAILED, now)) {
            failure = reason;
        }
    }

    /** Ends it; its files are gone at once, or as soon as the step that is being done has ended. */
    void delete(Instant now) {
        boolean working;
        synchronized (this) {
            working = state == State.RUNNING;
            state = State.DELETED;
            changed = now;
        }
        if (!working) {
            deleteFiles();
        }
    }

    private void deleteFiles() {
        try {
            OwnFolder.delete(folder);
        } catch (IOException e) {
            LOG.error("files of a run cannot be deleted from {}", folder, e);
        }
    }
}
