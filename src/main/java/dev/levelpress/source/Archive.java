package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Finds the files of a zip archive by its central directory.
 *
 * <p>Nothing is unpacked to disk, and of each page no more is inflated than the limit of a page: a bomb costs as little
 * as any other page that is too large.
 */
final class Archive {

    private final Limits limits;
    private final Intake intake;
    private final ProblemReport problems;
    private final TreeMap<String, ZipEntry> found = new TreeMap<>();
    private final Set<String> passedOver = new HashSet<>();

    private Archive(Limits limits, Intake intake, ProblemReport problems) {
        this.limits = limits;
        this.intake = intake;
        this.problems = problems;
    }

    static void read(Path file, Limits limits, Intake intake, ProblemReport problems) throws IOException {
        Location archive = Location.of(String.valueOf(file.getFileName()));
        if (Files.size(file) > limits.totalBytes()) {
            problems.add(new Problem.TooLarge(archive, "the archive", Intake.size(limits.totalBytes())));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Archive contents = new Archive(limits, intake, problems);
            contents.list(zip, archive);
            contents.found.forEach((path, entry) -> intake.offer(path, () -> zip.getInputStream(entry)));
        } catch (ZipException broken) {
            problems.add(new Problem.BrokenArchive(archive, Intake.reason(broken)));
        }
    }

    private void list(ZipFile zip, Location archive) {
        if (zip.size() > 10L * limits.files()) {
            problems.add(new Problem.TooManyFiles(archive, 10 * limits.files()));
        }
        Iterator<? extends ZipEntry> entries =
                zip.stream().limit(10L * limits.files()).iterator();
        while (entries.hasNext()) {
            ZipEntry entry = entries.next();
            String path = entry.getName().replace('\\', '/');
            Optional<String> passedOver = passedOver(path);
            if (passedOver.isPresent()) {
                passOver(passedOver.get());
            } else if (!entry.isDirectory()) {
                add(path, entry);
            }
        }
    }

    private void add(String path, ZipEntry entry) {
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || segments(path).anyMatch(".."::equals)) {
            problems.add(new Problem.OutsideSource(Location.of(path), entry.getName()));
        } else if (found.putIfAbsent(path, entry) != null) {
            problems.add(new Problem.RepeatedFile(Location.of(path)));
        }
    }

    private void passOver(String path) {
        if (passedOver.add(path)) {
            intake.passOver(path, Folder.whyPassedOver(path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    /** The folder or file on the way to a path that is passed over. */
    private static Optional<String> passedOver(String path) {
        for (int from = 0; from < path.length(); ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            if (Folder.isPassedOver(path.substring(from, end))) {
                return Optional.of(path.substring(0, end));
            }
            from = end + 1;
        }
        return Optional.empty();
    }

    private static Stream<String> segments(String path) {
        return Arrays.stream(path.split("/"));
    }
}
