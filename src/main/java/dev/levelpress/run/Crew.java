package dev.levelpress.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Several threads that share a list of tasks. */
public final class Crew {

    private Crew() {}

    /**
     * Does something with each; the first failure ends the run.
     *
     * @throws IOException the cause of an {@link UncheckedIOException}
     */
    public static <T> void run(List<T> tasks, int threads, Consumer<T> task) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        List<Future<?>> running = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> work(tasks, next, stopped, task)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            stopped.set(true);
            pool.close();
        }
    }

    private static <T> void work(List<T> tasks, AtomicInteger next, AtomicBoolean stopped, Consumer<T> task) {
        boolean done = false;
        try {
            for (int i = next.getAndIncrement(); i < tasks.size() && !stopped.get(); i = next.getAndIncrement()) {
                task.accept(tasks.get(i));
            }
            done = true;
        } finally {
            if (!done) {
                stopped.set(true);
            }
        }
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException io -> Objects.requireNonNull(io.getCause());
            case RuntimeException ours -> throw ours;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }
}
