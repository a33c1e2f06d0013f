package dev.levelpress.source;

import dev.levelpress.framework.Revision;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.git.CommitFiles;
import dev.levelpress.source.git.Mirror;
import dev.levelpress.source.git.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Opens whatever a user points at. */
public final class Sources {

    private Sources() {}

    /**
     * The pages of a folder, a zip archive or a single file. A file that cannot be read is a problem and the
     * others are still there.
     *
     * @throws IOException when there is nothing at that path or it cannot be opened at all; its message is for people
     */
    public static Source open(Path path, Limits limits, ProblemReport problems) throws IOException {
        return open(path, limits, problems, new PageCache());
    }

    /**
     * The same, for a source that is opened again and again.
     *
     * @param cache keeps the pages; those whose file has not changed are taken from it
     * @throws IOException as above
     */
    public static Source open(Path path, Limits limits, ProblemReport problems, PageCache cache) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException(path + " does not exist");
        }
        String name = name(path);
        try (Intake intake = new Intake(limits, problems, cache)) {
            if (Files.isDirectory(path)) {
                Folder.read(path, limits, intake, problems);
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                Archive.read(path, limits, intake, problems);
            } else if (Files.isRegularFile(path) && Page.Form.knows(name)) {
                intake.offerOnly(name, () -> Files.newInputStream(path));
            } else {
                throw new IOException(
                        path
                                + " is neither a folder nor a .zip archive nor a file that can be read (.md, .yml, .csv, .xlsx)");
            }
            return intake.source(withoutEnding(name), digest -> revision(path, digest));
        }
    }

    /**
     * The pages of a commit.
     *
     * @param cache as above
     * @throws IOException when the commit or the folder of the mirror's address is not there
     */
    public static Source open(Mirror mirror, String commit, Limits limits, ProblemReport problems, PageCache cache)
            throws IOException {
        CommitFiles files = mirror.files(commit);
        CommitFiles.Listing listing = files.list(10 * limits.files(), Folder::isPassedOver);
        LocalDate date = mirror.date(commit);
        try (Intake intake = new Intake(limits, problems, cache)) {
            listing.passedOver().forEach(each -> intake.passOver(each.path(), each.reason()));
            if (!listing.complete()) {
                problems.add(
                        new Problem.TooManyFiles(Location.of(mirror.address().name()), 10 * limits.files()));
            }
            for (CommitFiles.Found file : listing.files()) {
                intake.offer(file.path(), Optional.of(Stamp.of(file)), () -> files.open(file));
            }
            return intake.source(
                    mirror.address().name(),
                    digest -> new Revision(
                            Optional.of(commit.substring(0, WorkTree.ABBREVIATED)), digest, Optional.of(date)));
        }
    }

    private static Revision revision(Path path, String digest) {
        return path.toString().endsWith(".zip")
                ? new Revision(Optional.empty(), digest, Optional.empty())
                : WorkTree.revision(path, digest);
    }

    /** The last name of the path as the file system has it, also for {@code .} and {@code ..}. */
    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "framework" : last.toString();
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("(?i)(?<=.)\\.(zip|md|mdx|markdown|ya?ml|csv|tsv|xlsx)$", "");
    }
}
