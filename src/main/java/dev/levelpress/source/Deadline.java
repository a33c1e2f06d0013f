package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
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

/**
 * Runs what may take too long or nest too deeply, one after the other.
 *
 * <p>commonmark cannot be interrupted and is quadratic on a few inputs, so a piece of work that is late is left to end
 * alone on its thread, and the next one gets a new thread.
 */
final class Deadline implements AutoCloseable {

    private static final int SLOW_PIECES = 10;

    private final Duration limit;
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
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
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

    private String seconds(int pieces) {
        return String.format(Locale.ROOT, "%.1f s", limit.toMillis() * pieces / 1000.0)
                .replace(".0 s", " s");
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("page-", 0).factory());
    }
}
