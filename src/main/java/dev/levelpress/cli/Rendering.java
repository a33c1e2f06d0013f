package dev.levelpress.cli;

import dev.levelpress.framework.Framework;
import dev.levelpress.output.pdf.UnprintablePage;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.run.Crew;
import dev.levelpress.run.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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
        Crew.run(requests, threads, this::one);
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
}
