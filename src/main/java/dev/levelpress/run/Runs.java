package dev.levelpress.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs of a service, one after the other. What people sent and what came of it is in files of this machine until an hour
 * after the run has ended, until somebody deletes it, or until the service stops: nothing of it is kept beyond that.
 */
public final class Runs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    /** After its last change. */
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int MOST = 100;
    private static final int MOST_OF_ONE = 10;
    private static final int ID_BYTES = 16;
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Path parent;
    private final InstantSource clock;
    private Optional<OwnFolder> folder = Optional.empty();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("runs").daemon().factory());
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("runs-sweeper").daemon().factory());

    /**
     * @param data folder of the program, where those of other programs may be; what one left behind that did not end in peace
     *     is deleted
     */
    public Runs(Path data, InstantSource clock) {
        this.parent = data.resolve("runs");
        this.clock = clock;
        try {
            OwnFolder.clear(parent);
        } catch (IOException e) {
            LOG.error("what is left of earlier runs in {} cannot be deleted: {}", parent, e.getMessage());
        }
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP.toSeconds(), SWEEP.toSeconds(), TimeUnit.SECONDS);
    }

    /** Makes a task of what is sent. */
    public interface Planning {

        /** @param inbox a folder for what the task reads; it is deleted with the run */
        Task task(Path inbox) throws IOException;
    }

    /**
     * A run that waits to be started.
     *
     * @param owner who alone sees it
     * @throws TooManyRuns when this one, or all together, have too many that are not deleted
     * @throws IOException of the planning, of which nothing is left, or when nothing can be written
     */
    public Run plan(String owner, Planning planning) throws IOException {
        sweep();
        if (of(owner).size() >= MOST_OF_ONE || runs.size() >= MOST) {
            throw new TooManyRuns();
        }
        Path inbox = Files.createTempDirectory(folder(), "");
        boolean planned = false;
        try {
            Run run = new Run(newId(), owner, planning.task(inbox), inbox, clock.instant());
            runs.put(run.id(), run);
            planned = true;
            return run;
        } finally {
            if (!planned) {
                OwnFolder.delete(inbox);
            }
        }
    }

    /** Made when it is needed: many services never have a run, and some cannot write. */
    private synchronized Path folder() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(OwnFolder.in(parent));
        }
        return folder.get().path();
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** Lets it have its turn; does nothing when it was started before. */
    public void start(Run run) {
        if (run.change(Run.State.PLANNED, Run.State.WAITING, clock.instant())) {
            worker.execute(() -> run.perform(clock));
        }
    }

    /** Those of one person, the newest first. */
    public List<Run> of(String owner) {
        return runs.values().stream()
                .filter(run -> run.isOf(owner))
                .sorted(Comparator.comparing(Run::changed).reversed())
                .toList();
    }

    /** Somebody's run; empty when there is none, or it is another's. */
    public Optional<Run> find(String owner, String id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.isOf(owner));
    }

    /** Ends it if it is not done, and deletes all there is of it. */
    public void delete(Run run) {
        runs.remove(run.id());
        run.delete(clock.instant());
    }

    private void sweep() {
        Instant oldest = clock.instant().minus(KEPT);
        runs.values().stream()
                .filter(run -> run.state() != Run.State.WAITING && run.state() != Run.State.RUNNING)
                .filter(run -> run.changed().isBefore(oldest))
                .forEach(this::delete);
    }

    /** Deletes everything. */
    @Override
    public synchronized void close() {
        sweeper.shutdownNow();
        runs.values().forEach(this::delete);
        worker.shutdown();
        try {
            worker.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        folder.ifPresent(OwnFolder::close);
    }
}
