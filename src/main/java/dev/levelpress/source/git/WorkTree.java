package dev.levelpress.source.git;

import dev.levelpress.framework.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which commit a folder or file that lies in a git work tree is at. */
public final class WorkTree {

    /** Hexadecimal digits of a commit that documents show. */
    public static final int ABBREVIATED = 12;

    private WorkTree() {}

    /** With the commit when the path lies in a git work tree that has something of it committed. */
    public static Revision revision(Path path, String digest) {
        Revision without = new Revision(Optional.empty(), digest, Optional.empty());
        try {
            Path real = path.toRealPath();
            // Most of JGit need not be loaded to see that there is no repository.
            return isBelowRepository(real) ? Head.revision(real, digest).orElse(without) : without;
        } catch (IOException | RuntimeException unusable) {
            // A damaged or foreign repository is no reason not to read the pages.
            return without;
        }
    }

    private static boolean isBelowRepository(Path real) {
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }
}
