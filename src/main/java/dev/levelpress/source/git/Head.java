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

/** The commit that the work tree around a path is at. */
final class Head {

    static {
        NoGitSettings.use();
    }

    private Head() {}

    static Optional<Revision> revision(Path path, String digest) throws IOException {
        FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(path.toFile());
        if (found.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = found.setMustExist(true).build()) {
            return revision(repository, path, digest);
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
                    Optional.of(commit.name().substring(0, WorkTree.ABBREVIATED)), digest, Optional.of(date(commit))));
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
