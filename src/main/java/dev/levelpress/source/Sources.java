package dev.levelpress.source;

import dev.levelpress.problem.ProblemReport;
import java.io.IOException;
import java.nio.file.Path;

/** Opens whatever a user points at. */
public final class Sources {

    private Sources() {}

    /**
     * The pages of a folder, a zip archive or a single Markdown file. A file that cannot be read is a problem and the
     * others are still there.
     *
     * @throws IOException when there is nothing at that path or it cannot be opened at all
     */
    public static Source open(Path path, Limits limits, ProblemReport problems) throws IOException {
        throw new UnsupportedOperationException();
    }
}
