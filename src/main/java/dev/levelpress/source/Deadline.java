package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs what may take too long or nest too deeply, one after the other.
 *
 * <p>commonmark cannot be interrupted and is quadratic on a few inputs, so a piece of work that is late is left to end
 * alone on its thread, and the next one gets a new thread.
 */
final class Deadline implements AutoCloseable {

    private static final int SLOW_PIECES = 10;

    /** On a machine that is busy with other things a piece may wait for so many tenths of its limit. */
    private static final int MOST_WAITING = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration limit;
    private volatile @Nullable Thread thread;
    private ExecutorService worker = newWorker();
    private int late;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /** What the work gives; empty, with a problem, when it is late or too deep. */
    <T> Optional<T> within(Location where, ProblemReport problems, Callable<T> work) {
        if (late >= SLOW_PIECES) {
            problems.add(new Problem.TooSlow(where, seconds(SLOW_PIECES) + " together with others"));
            return Optional.empty();
        }
        Future<T> result = worker.submit(work);
        try {
            return Optional.of(patiently(result));
        } catch (TimeoutException slow) {
            late++;
            worker.shutdownNow();
            worker = newWorker();
            problems.add(new Problem.TooSlow(where, seconds(1)));
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof StackOverflowError)) {
                throw new IllegalStateException("cannot take " + where + " apart", failed.getCause());
            }
            problems.add(new Problem.TooLarge(where, "the nesting of the page", "what can be read"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading " + where, stopped);
        }
        return Optional.empty();
    }

    /** Waits until the thread itself has worked for as long as is allowed. */
    private <T> T patiently(Future<T> result) throws ExecutionException, InterruptedException, TimeoutException {
        long before = worked();
        long step = Math.max(1, limit.toMillis() / 10);
        for (int waited = 1; ; waited++) {
            try {
                return result.get(waited == 1 ? limit.toMillis() : step, TimeUnit.MILLISECONDS);
            } catch (TimeoutException slow) {
                long now = worked();
                // A little less than the limit: what the clock of a thread says is rounded.
                if (waited == MOST_WAITING || now < 0 || now - before >= limit.toNanos() * 3 / 4) {
                    throw slow;
                }
            }
        }
    }

    /** Nanoseconds the thread has worked; negative where the machine does not say. */
    private long worked() {
        Thread working = thread;
        if (working == null) {
            return 0;
        }
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(working.threadId()) : -1;
    }

    private String seconds(int pieces) {
        return String.format(Locale.ROOT, "%.1f s", limit.toMillis() * pieces / 1000.0)
                .replace(".0 s", " s");
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread started = Thread.ofPlatform().daemon().name("page").unstarted(work);
            thread = started;
            return started;
        });
    }
}
