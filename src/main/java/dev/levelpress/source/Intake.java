package dev.levelpress.source;

import dev.levelpress.framework.Revision;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes files in, whatever they come from, within the limits, and makes pages of those that are pages. */
final class Intake implements AutoCloseable {

    private static final Set<String> SITE = Set.of("_config.yml", "_config.yaml");
    private static final Set<String> OWN = Set.of("levelpress.yml", "levelpress.yaml");

    private final Limits limits;
    private final ProblemReport problems;
    private final Deadline deadline;
    private final MessageDigest digest = sha256();
    private final List<Page> pages = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private Optional<Page> configuration = Optional.empty();
    private Optional<Page> settings = Optional.empty();
    private long bytes;
    private boolean full;

    Intake(Limits limits, ProblemReport problems) {
        this.limits = limits;
        this.problems = problems;
        this.deadline = new Deadline(limits.pageTime());
    }

    interface Opening {
        InputStream open() throws IOException;
    }

    static boolean isPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") || isYaml(lower);
    }

    static boolean isYaml(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yml") || lower.endsWith(".yaml");
    }

    /** The site's settings or the tool's own: what is wrong in them is always of interest. */
    static boolean isSettings(String path) {
        return SITE.contains(path) || OWN.contains(path);
    }

    /** Takes one file; files come in the order of their paths, so that the same files have the same digest. */
    void offer(String path, Opening opening) {
        if (!isPage(path)) {
            others.add(path);
        } else if (!full && pages.size() >= limits.files()) {
            full = true;
            problems.add(new Problem.TooManyFiles(Location.of(path), limits.files()));
        } else if (!full) {
            bytes(path, opening).flatMap(content -> page(path, content)).ifPresent(page -> {
                if (SITE.contains(path)) {
                    configuration = Optional.of(page);
                } else if (OWN.contains(path)) {
                    settings = Optional.of(page);
                } else {
                    pages.add(page);
                }
            });
        }
    }

    private Optional<byte[]> bytes(String path, Opening opening) {
        try (InputStream in = opening.open()) {
            // Reads one byte more than allowed: what an archive says about sizes is not believed.
            byte[] content = in.readNBytes(limits.fileBytes() + 1);
            if (content.length > limits.fileBytes()) {
                problems.add(new Problem.TooLarge(Location.of(path), "the page", size(limits.fileBytes())));
                return Optional.empty();
            }
            bytes += content.length;
            if (bytes > limits.totalBytes()) {
                full = true;
                problems.add(
                        new Problem.TooLarge(Location.of(path), "the source from here on", size(limits.totalBytes())));
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (IOException unreadable) {
            problems.add(new Problem.UnreadableFile(Location.of(path), reason(unreadable)));
            return Optional.empty();
        }
    }

    private Optional<Page> page(String path, byte[] content) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(content);
        digest.update((byte) 0);
        return deadline.within(Location.of(path), problems, () -> PageReader.read(path, content))
                .map(parsed -> {
                    parsed.errors().forEach(problems::add);
                    return parsed.page();
                });
    }

    Source source(String name, Function<String, Revision> revision) {
        String twelve = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        return new Source(name, revision.apply(twelve), pages, configuration, settings, others);
    }

    @Override
    public void close() {
        deadline.close();
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
