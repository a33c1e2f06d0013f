package dev.levelpress.bench;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Framework;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How many PDFs a second the library makes with a thread for each processor. Prints the number. */
public final class DocumentRate {

    private DocumentRate() {}

    /** @param args the framework, and seconds to warm up and to measure */
    public static void main(String[] args) throws IOException, InterruptedException {
        Publisher publisher = new Publisher(Settings.defaults());
        Framework framework = publisher.read(Path.of(args[0])).framework();
        List<Request> requests = publisher.requests(
                framework, Optional.empty(), Optional.empty(), List.of(Kind.PROFILE), List.of(Format.PDF));
        rate(publisher, framework, requests, Integer.parseInt(args[1]));
        System.out.println(rate(publisher, framework, requests, Integer.parseInt(args[2])));
    }

    private static double rate(Publisher publisher, Framework framework, List<Request> requests, int seconds)
            throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Thread> threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(ignored -> Thread.ofPlatform().start(() -> {
                    while (System.nanoTime() < end) {
                        publisher.publish(framework, requests.get(made.getAndIncrement() % requests.size()));
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        return made.get() / ((System.nanoTime() - start) / 1e9);
    }
}
