package dev.levelpress.source;

import dev.levelpress.framework.Revision;
import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Revision revision(Path path, String digest) {
        return path.toString().endsWith(".zip")
                ? new Revision(Optional.empty(), digest, Optional.empty())
                : Git.revision(path, digest);
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
