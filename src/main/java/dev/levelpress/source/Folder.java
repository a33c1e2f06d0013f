package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the files of a folder: links are followed only inside it, and what tools keep there is passed over. */
final class Folder {

    private static final Set<String> PASSED_OVER = Set.of("node_modules", "vendor", "_site", "_includes", "_layouts");
    private static final int MAX_DEPTH = 40;

    private final Path root;
    private final Limits limits;
    private final Intake intake;
    private final ProblemReport problems;
    private final List<Found> found = new ArrayList<>();

    /** @param stamp empty for a link, whose target may change without it */
    private record Found(String path, Optional<Stamp> stamp) {}

    private Folder(Path root, Limits limits, Intake intake, ProblemReport problems) {
        this.root = root;
        this.limits = limits;
        this.intake = intake;
        this.problems = problems;
    }

    static void read(Path folder, Limits limits, Intake intake, ProblemReport problems) throws IOException {
        Path root = folder.toRealPath();
        Folder walk = new Folder(root, limits, intake, problems);
        walk.list(root, 0);
        walk.found.stream()
                .sorted(Comparator.comparing(Found::path))
                .forEach(file ->
                        intake.offer(file.path(), file.stamp(), () -> Files.newInputStream(root.resolve(file.path()))));
    }

    /** True for hidden names and for what tools keep beside the pages. */
    static boolean isPassedOver(String name) {
        return (name.startsWith(".") && !name.equals("..")) || PASSED_OVER.contains(name);
    }

    static String whyPassedOver(String name) {
        return name.startsWith(".") ? "is hidden" : "is kept there by tools";
    }

    private void list(Path folder, int depth) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (found.size() >= 10L * limits.files()) {
                    problems.add(new Problem.TooManyFiles(Location.of(path(folder)), 10 * limits.files()));
                    return;
                }
                visit(entry, depth);
            }
        } catch (DirectoryIteratorException unreadable) {
            unreadable(folder, unreadable);
        } catch (IOException unreadable) {
            unreadable(folder, unreadable);
        }
    }

    private void unreadable(Path folder, Exception reason) {
        problems.add(new Problem.UnreadableFile(Location.of(path(folder)), Intake.reason(reason)));
    }

    private void visit(Path entry, int depth) throws IOException {
        String name = String.valueOf(entry.getFileName());
        if (isPassedOver(name)) {
            intake.passOver(path(entry), whyPassedOver(name));
            return;
        }
        BasicFileAttributes file = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (file.isSymbolicLink()) {
            link(entry);
        } else if (file.isDirectory()) {
            if (depth >= MAX_DEPTH) {
                problems.add(new Problem.TooLarge(Location.of(path(entry)), "the depth of folders", MAX_DEPTH + ""));
            } else {
                list(entry, depth + 1);
            }
        } else if (file.isRegularFile()) {
            // Not a pipe or device.
            found.add(new Found(path(entry), Optional.of(Stamp.of(file))));
        }
    }

    /** A link to a folder is passed over: its files are found where they are. */
    private void link(Path entry) throws IOException {
        if (!leadsInside(entry)) {
            problems.add(new Problem.OutsideSource(
                    Location.of(path(entry)), Files.readSymbolicLink(entry).toString()));
        } else if (Files.isRegularFile(entry)) {
            found.add(new Found(path(entry), Optional.empty()));
        }
    }

    private boolean leadsInside(Path link) {
        try {
            return link.toRealPath().startsWith(root);
        } catch (IOException broken) {
            return false;
        }
    }

    private String path(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }
}
