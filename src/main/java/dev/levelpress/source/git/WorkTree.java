package dev.levelpress.source.git;

import dev.levelpress.framework.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Which commit a folder or file that lies in a git work tree is at. */
public final class WorkTree {

    /** Hexadecimal digits of a commit that documents show. */
    public static final int ABBREVIATED = 12;

    static {
        NoGitSettings.use();
    }

    private WorkTree() {}

    /** With the commit when the path lies in a git work tree that has something of it committed. */
    public static Revision revision(Path path, String digest) {
        Revision without = new Revision(Optional.empty(), digest, Optional.empty());
        try {
            Path real = path.toRealPath();
            FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(real.toFile());
            if (found.getGitDir() == null) {
                return without;
            }
            try (Repository repository = found.setMustExist(true).build()) {
                return revision(repository, real, digest).orElse(without);
            }
        } catch (IOException | RuntimeException unusable) {
            // A damaged or foreign repository is no reason not to read the pages.
            return without;
        }
    }

    private static Optional<Revision> revision(Repository repository, Path path, String digest) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null || repository.isBare()) {
            return Optional.empty();
        }
        String inside = repository
                .getWorkTree()
                .toPath()
                .toRealPath()
                .relativize(path)
                .toString()
                .replace('\\', '/');
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(head);
            if (!inside.isEmpty() && !isTracked(repository, commit, inside)) {
                return Optional.empty();
            }
            return Optional.of(new Revision(
                    Optional.of(commit.name().substring(0, ABBREVIATED)), digest, Optional.of(date(commit))));
        }
    }

    private static boolean isTracked(Repository repository, RevCommit commit, String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(repository, path, commit.getTree())) {
            return found != null;
        }
    }

    /** The day where the committer was. */
    private static LocalDate date(RevCommit commit) {
        PersonIdent committer = commit.getCommitterIdent();
        ZoneId zone = committer.getZoneId();
        return committer.getWhenAsInstant().atZone(zone).toLocalDate();
    }
}
