package dev.levelpress.cli;

import dev.levelpress.framework.Framework;
import dev.levelpress.output.pdf.UnprintablePage;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes many documents at the same time. One that cannot be laid out is told of and the others are made; any other
 * failure ends the run and leaves whole files only.
 */
record Rendering(
        Publisher publisher, Framework framework, OutputFolder output, Progress progress, Queue<String> failed) {

    Rendering(Publisher publisher, Framework framework, OutputFolder output, Progress progress) {
        this(publisher, framework, output, progress, new ConcurrentLinkedQueue<>());
    }

    void run(List<Request> requests, int threads) throws IOException {
        List<Future<?>> running = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            requests.forEach(request -> running.add(pool.submit(() -> one(request))));
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            running.forEach(each -> each.cancel(false));
            pool.close();
        }
    }

    private void one(Request request) {
        String name = request.path();
        try {
            output.write(name, publisher.publish(framework, request).bytes());
            progress.done(name);
        } catch (UnprintablePage e) {
            failed.add(name + " was not made: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
