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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the files of a folder: links are followed only inside it, and what tools keep there is passed over. */
final class Folder {

    private static final Set<String> PASSED_OVER = Set.of("node_modules", "vendor", "_site", "_includes", "_layouts");
    private static final int MAX_DEPTH = 40;

    private final Path root;
    private final Limits limits;
    private final Intake intake;
    private final ProblemReport problems;
    private final List<String> found = new ArrayList<>();

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
                .sorted()
                .forEach(path -> intake.offer(path, () -> Files.newInputStream(root.resolve(path))));
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
        if (Files.isSymbolicLink(entry) && !leadsInside(entry)) {
            problems.add(new Problem.OutsideSource(
                    Location.of(path(entry)), Files.readSymbolicLink(entry).toString()));
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (depth >= MAX_DEPTH) {
                problems.add(new Problem.TooLarge(Location.of(path(entry)), "the depth of folders", MAX_DEPTH + ""));
            } else {
                list(entry, depth + 1);
            }
        } else if (Files.isRegularFile(entry)) {
            // Neither a pipe or device, nor a link to a folder, whose files are found where they are.
            found.add(path(entry));
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
