package dev.levelpress.source.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Finds the regular files of a commit. Few bytes can make a tree of very many paths, so it is walked only so far. */
public final class CommitFiles {

    private static final int MAX_DEPTH = 40;

    /** Of one folder: some 100,000 names. */
    private static final int MAX_TREE_BYTES = 8 << 20;

    private final Repository repository;
    private final ObjectId commit;
    private final String folder;
    private final long objectBytes;

    CommitFiles(Repository repository, ObjectId commit, String folder, long objectBytes) {
        this.repository = repository;
        this.commit = commit;
        this.folder = folder;
        this.objectBytes = objectBytes;
    }

    /**
     * A regular file.
     *
     * @param path below the folder
     * @param blob the id of its content
     */
    public record Found(String path, String blob) {}

    /**
     * What was found.
     *
     * @param files by path
     * @param passedOver what was not looked into, with the reason as a clause
     * @param complete false when there are more than were asked for
     */
    public record Listing(List<Found> files, List<PassedOver> passedOver, boolean complete) {}

    /** @param reason as a clause */
    public record PassedOver(String path, String reason) {}

    /**
     * Lists the files.
     *
     * @param most entries that are looked at
     * @param hidden names of files and folders that are passed over
     * @throws IOException when the commit or the folder is not there
     */
    public Listing list(int most, Predicate<String> hidden) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit parsed = walk.parseCommit(commit);
            Walk files = new Walk(reader, most, hidden);
            files.tree(root(reader, parsed), "", 0);
            files.found.sort(Comparator.comparing(Found::path));
            return new Listing(files.found, files.passedOver, files.left > 0);
        }
    }

    private ObjectId root(ObjectReader reader, RevCommit parsed) throws IOException {
        if (folder.isEmpty()) {
            return parsed.getTree();
        }
        try (TreeWalk found = TreeWalk.forPath(reader, folder, parsed.getTree())) {
            if (found == null || found.getFileMode(0) != FileMode.TREE) {
                throw new IOException("there is no folder \"" + folder + "\" in commit "
                        + commit.name().substring(0, 12));
            }
            return found.getObjectId(0);
        }
    }

    /** The content of a file; one that is too large to be a page is cut off. */
    public InputStream open(Found file) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(ObjectId.fromString(file.blob()), Constants.OBJ_BLOB);
            if (loader.getSize() > objectBytes) {
                throw new IOException("it is too large");
            }
            return loader.isLarge() ? loader.openStream() : new ByteArrayInputStream(loader.getCachedBytes());
        }
    }

    private static final class Walk {

        private final ObjectReader reader;
        private final Predicate<String> hidden;
        private final List<Found> found = new ArrayList<>();
        private final List<PassedOver> passedOver = new ArrayList<>();
        private int left;

        Walk(ObjectReader reader, int most, Predicate<String> hidden) {
            this.reader = reader;
            this.left = most;
            this.hidden = hidden;
        }

        void tree(ObjectId id, String above, int depth) throws IOException {
            byte[] content = reader.open(id, Constants.OBJ_TREE).getCachedBytes(MAX_TREE_BYTES);
            CanonicalTreeParser entries = new CanonicalTreeParser();
            entries.reset(content);
            for (; !entries.eof() && left > 0; entries.next(1)) {
                left--;
                entry(entries, above + entries.getEntryPathString(), depth);
            }
        }

        private void entry(CanonicalTreeParser entry, String path, int depth) throws IOException {
            String name = entry.getEntryPathString();
            FileMode mode = entry.getEntryFileMode();
            if (name.equals(".") || name.equals("..") || name.isEmpty() || name.indexOf('/') >= 0) {
                passedOver.add(new PassedOver(path, "has a name that no file can have"));
            } else if (hidden.test(name)) {
                passedOver.add(new PassedOver(path, name.startsWith(".") ? "is hidden" : "is kept there by tools"));
            } else if (mode == FileMode.TREE) {
                folder(entry.getEntryObjectId(), path, depth);
            } else if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
                found.add(new Found(path, entry.getEntryObjectId().name()));
            } else {
                passedOver.add(new PassedOver(
                        path, mode == FileMode.GITLINK ? "is another repository" : "is a symbolic link"));
            }
        }

        private void folder(ObjectId id, String path, int depth) throws IOException {
            if (depth >= MAX_DEPTH) {
                passedOver.add(new PassedOver(path, "lies too deep"));
            } else {
                tree(id, path + "/", depth + 1);
            }
        }
    }
}
