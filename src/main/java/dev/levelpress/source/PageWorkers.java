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

    /** Each with the deadline of its work. */
    private record Worker(ExecutorService thread, Deadline deadline) {}

    private final List<Worker> workers = new ArrayList<>();

    PageWorkers(Duration pageTime) {
        int number = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        for (int worker = 0; worker < number; worker++) {
            ExecutorService thread = Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("pages").unstarted(work));
            workers.add(new Worker(thread, new Deadline(pageTime)));
        }
    }

    /** @param report of what is wrong with it as a whole: too slow, too deep */
    record Job(String path, byte[] content, ProblemReport report) {}

    /** Jobs that are being worked on. */
    record Batch(List<Future<?>> running, List<Optional<PageReader.Parsed>> pages) {

        /** In the order of the jobs, when all are done; empty for what is late or too deep. */
        List<Optional<PageReader.Parsed>> finished() {
            running.forEach(PageWorkers::await);
            return pages;
        }
    }

    /** Begins with these jobs, after those of the batches before. */
    Batch start(List<Job> jobs) {
        List<Future<?>> running = new ArrayList<>();
        List<Optional<PageReader.Parsed>> pages = new ArrayList<>();
        jobs.forEach(job -> pages.add(Optional.empty()));
        for (int first = 0; first < Math.min(workers.size(), jobs.size()); first++) {
            Worker worker = workers.get(first);
            int start = first;
            running.add(worker.thread().submit(() -> {
                for (int at = start; at < jobs.size(); at += workers.size()) {
                    pages.set(at, read(jobs.get(at), worker.deadline()));
                }
            }));
        }
        return new Batch(running, pages);
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
        for (Worker worker : workers) {
            worker.thread().shutdownNow();
            worker.deadline().close();
        }
    }
}
