package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.ProblemReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes pages apart, several at the same time, each within its time. */
final class PageWorkers implements AutoCloseable {

    /** More would wait for each other's memory rather than work. */
    private static final int MOST = 4;

    private final List<Deadline> deadlines = new ArrayList<>();
    private final ExecutorService workers;

    PageWorkers(Duration pageTime) {
        int number = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        for (int worker = 0; worker < number; worker++) {
            deadlines.add(new Deadline(pageTime));
        }
        workers = Executors.newFixedThreadPool(
                number, work -> Thread.ofPlatform().daemon().name("pages").unstarted(work));
    }

    /** @param report of what is wrong with it as a whole: too slow, too deep */
    record Job(String path, byte[] content, ProblemReport report) {}

    /** In the order of the jobs; empty for what is late or too deep. */
    List<Optional<PageReader.Parsed>> read(List<Job> jobs) {
        List<Future<?>> running = new ArrayList<>();
        List<Optional<PageReader.Parsed>> pages = new ArrayList<>();
        jobs.forEach(job -> pages.add(Optional.empty()));
        for (int worker = 0; worker < deadlines.size(); worker++) {
            int first = worker;
            running.add(workers.submit(() -> {
                for (int at = first; at < jobs.size(); at += deadlines.size()) {
                    pages.set(at, read(jobs.get(at), deadlines.get(first)));
                }
            }));
        }
        running.forEach(PageWorkers::await);
        return pages;
    }

    private static Optional<PageReader.Parsed> read(Job job, Deadline deadline) {
        return deadline.within(Location.of(job.path()), job.report(), () -> PageReader.read(job.path(), job.content()));
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("cannot take pages apart", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading pages", stopped);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        deadlines.forEach(Deadline::close);
    }
}
