package dev.levelpress.source;

import dev.levelpress.framework.Revision;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes files in, whatever they come from, within the limits, and makes pages of those that are pages. */
final class Intake implements AutoCloseable {

    /** Files that are taken apart together, while the next ones are read. */
    private static final int AT_ONCE = 128;

    private static final int MOST_BATCHES = 2;
    private static final byte[] NOT_READ = {};

    private final Limits limits;
    private final ProblemReport problems;
    private final PageCache cache;
    private final PageWorkers workers;
    private final List<Taken> taken = new ArrayList<>();
    private final Deque<Batch> batches = new ArrayDeque<>();
    private final MessageDigest digest = sha256();
    private final List<Page> pages = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private Optional<Page> configuration = Optional.empty();
    private Optional<Page> settings = Optional.empty();
    private int markdownFiles;
    private int dataFiles;
    private long dataBytes;
    private long bytes;
    private boolean full;

    Intake(Limits limits, ProblemReport problems, PageCache cache) {
        this.limits = limits;
        this.problems = problems;
        this.cache = cache;
        this.workers = new PageWorkers(limits.pageTime());
    }

    interface Opening {
        InputStream open() throws IOException;
    }

    /** True for the settings of the web site that the pages are for. */
    static boolean isConfiguration(String path) {
        return path.equals("_config.yml") || path.equals("_config.yaml");
    }

    /** True for what the author tells this program. */
    static boolean isSettings(String path) {
        return path.equals("levelpress.yml") || path.equals("levelpress.yaml");
    }

    /** Takes one file; files come in the order of their paths, so that the same files have the same digest. */
    void offer(String path, Opening opening) {
        offer(path, Optional.empty(), opening);
    }

    /** @param stamp by which it is known again without being opened */
    void offer(String path, Optional<Stamp> stamp, Opening opening) {
        if (!Page.Form.knows(path)) {
            others.add(path);
        } else {
            take(path, stamp, opening);
            if (taken.size() >= AT_ONCE) {
                startTaken();
                finish(MOST_BATCHES);
            }
        }
    }

    /** Takes the only file, so that whatever is wrong with it is of interest. */
    void offerOnly(String path, Opening opening) {
        take(path, Optional.empty(), opening);
        startTaken();
        finish(0);
        pages.stream()
                .flatMap(page -> page.remarks().stream())
                .filter(remark -> remark.severity() == Severity.ERROR)
                .forEach(problems::add);
    }

    /** Notes a folder that is not looked into, or a file that is not looked at. */
    void passOver(String path, String reason) {
        skipped.add(new Skipped(Location.of(path), reason));
    }

    /** True when it is an error that a file cannot be read: others may just lie there. */
    private static boolean isTheAuthors(String path) {
        return Page.Form.of(path) == Page.Form.MARKDOWN || isConfiguration(path) || isSettings(path);
    }

    /**
     * A file that is to be taken apart.
     *
     * @param content not there when what was made of it is known
     * @param report of the author's files that of the source; else its own, as a reason why it is skipped
     */
    private record Taken(String path, byte[] content, PageCache.Known known, ProblemReport report) {}

    private void take(String path, Optional<Stamp> stamp, Opening opening) {
        ProblemReport report = isTheAuthors(path) ? problems : new ProblemReport();
        int before = taken.size();
        take(path, stamp, opening, report);
        if (taken.size() == before) {
            skip(report);
        }
    }

    private void skip(ProblemReport report) {
        if (report != problems) {
            report.all().forEach(problem -> skipped.add(Skipped.because(problem)));
        }
    }

    private void take(String path, Optional<Stamp> stamp, Opening opening, ProblemReport report) {
        if (full) {
            passOver(path, "comes after the limits of the source were reached");
            return;
        }
        boolean markdown = Page.Form.of(path) == Page.Form.MARKDOWN;
        if ((markdown ? markdownFiles : dataFiles) >= limits.files()) {
            full = markdown;
            report.add(new Problem.TooManyFiles(Location.of(path), limits.files()));
            return;
        }
        Optional<PageCache.Known> known = stamp.flatMap(each -> cache.known(path, each));
        if (known.isPresent()) {
            if (fits(path, known.get().length(), report)) {
                take(new Taken(path, NOT_READ, known.get(), report));
            }
        } else {
            bytes(path, opening, report).ifPresent(content -> {
                PageCache.Known read = cache.read(path, sha256().digest(content), content.length);
                stamp.filter(Stamp::isSettled).ifPresent(each -> cache.stamp(path, each, read));
                take(new Taken(path, content, read, report));
            });
        }
    }

    private void take(Taken file) {
        boolean markdown = Page.Form.of(file.path()) == Page.Form.MARKDOWN;
        markdownFiles += markdown ? 1 : 0;
        dataFiles += markdown ? 0 : 1;
        digest(file.path(), file.known().digest());
        taken.add(file);
    }

    /**
     * Files that are being taken apart.
     *
     * @param parsed those that were before
     * @param changed the others, which the workers have
     */
    private record Batch(
            List<Taken> files, Map<Taken, PageReader.Parsed> parsed, List<Taken> changed, PageWorkers.Batch working) {}

    /** Begins to take apart what was not before. */
    private void startTaken() {
        List<Taken> changed = new ArrayList<>();
        Map<Taken, PageReader.Parsed> parsed = new IdentityHashMap<>();
        for (Taken file : taken) {
            file.known().parsed().ifPresentOrElse(page -> parsed.put(file, page), () -> changed.add(file));
        }
        PageWorkers.Batch working = workers.start(changed.stream()
                .map(file -> new PageWorkers.Job(file.path(), file.content(), file.report()))
                .toList());
        batches.add(new Batch(List.copyOf(taken), parsed, changed, working));
        taken.clear();
    }

    /** Waits until at most so many batches are left, and keeps the others in their order. */
    private void finish(int left) {
        while (batches.size() > left) {
            finish(batches.remove());
        }
    }

    private void finish(Batch batch) {
        List<Optional<PageReader.Parsed>> read = batch.working().finished();
        Map<Taken, PageReader.Parsed> parsed = batch.parsed();
        for (int at = 0; at < batch.changed().size(); at++) {
            Taken file = batch.changed().get(at);
            read.get(at).ifPresent(page -> parsed.put(file, page));
        }
        for (Taken file : batch.files()) {
            PageReader.Parsed page = parsed.get(file);
            if (page != null) {
                cache.put(file.path(), file.known(), page);
                page.errors().forEach(file.report()::add);
                keep(page.page());
            }
            skip(file.report());
        }
    }

    private void keep(Page page) {
        if (isConfiguration(page.path())) {
            configuration = Optional.of(page);
        } else if (isSettings(page.path())) {
            settings = Optional.of(page);
        } else {
            pages.add(page);
        }
    }

    private Optional<byte[]> bytes(String path, Opening opening, ProblemReport report) {
        int limit = limits.bytes(path);
        try (InputStream in = opening.open()) {
            // Reads one byte more than allowed: what an archive says about sizes is not believed.
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                report.add(new Problem.TooLarge(Location.of(path), "the page", size(limit)));
                return Optional.empty();
            }
            return fits(path, content.length, report) ? Optional.of(content) : Optional.empty();
        } catch (IOException unreadable) {
            report.add(new Problem.UnreadableFile(Location.of(path), reason(unreadable)));
            return Optional.empty();
        }
    }

    private boolean fits(String path, int length, ProblemReport report) {
        if (Page.Form.of(path) != Page.Form.MARKDOWN) {
            dataBytes += length;
            if (dataBytes > limits.dataBytes()) {
                report.add(new Problem.TooLarge(
                        Location.of(path), "the data of the source from here on", size(limits.dataBytes())));
                return false;
            }
        }
        bytes += length;
        if (bytes > limits.totalBytes()) {
            full = true;
            // Reported wherever it happens: Markdown comes after it.
            problems.add(new Problem.TooLarge(Location.of(path), "the source from here on", size(limits.totalBytes())));
            return false;
        }
        return true;
    }

    private void digest(String path, byte[] own) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(own);
    }

    Source source(String name, Function<String, Revision> revision) {
        startTaken();
        finish(0);
        String twelve = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        List<Skipped> byPath =
                skipped.stream().sorted(Comparator.comparing(Skipped::where)).toList();
        return new Source(name, revision.apply(twelve), pages, configuration, settings, others, byPath);
    }

    @Override
    public void close() {
        workers.close();
    }

    static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException || failure.getCause() instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "it cannot be opened" : message;
    }

    static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : Math.max(1, bytes >> 10) + " KB";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
