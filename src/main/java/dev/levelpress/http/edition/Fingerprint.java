package dev.levelpress.http.edition;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells cheaply whether a source has changed: by names, sizes and times, without reading any file. */
final class Fingerprint {

    /** More files than this are not looked at; no source is read that far either. */
    private static final int MAX_FILES = 100_000;

    private final List<String> lines = new ArrayList<>();

    private Fingerprint() {}

    /** Equal as long as nothing changes in the folders or files, and in the git repositories they lie in. */
    static String of(List<Path> paths) {
        Fingerprint fingerprint = new Fingerprint();
        for (Path path : paths) {
            fingerprint.walk(path);
            fingerprint.git(path);
        }
        // The order in which a file system lists a folder is its own affair.
        Collections.sort(fingerprint.lines);
        return Digest.of(String.join("\n", fingerprint.lines));
    }

    private void walk(Path path) {
        try {
            Files.walkFileTree(path.toRealPath(), new Walk());
        } catch (IOException gone) {
            lines.add(path + " is not there");
        }
    }

    /** A commit changes the version that documents carry, and possibly no file of the source. */
    private void git(Path path) {
        for (Path folder = path.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.exists(git)) {
                for (String name : List.of("HEAD", "logs/HEAD", "packed-refs")) {
                    add(gitFolder(git).resolve(name));
                }
                return;
            }
        }
    }

    /** In a linked work tree {@code .git} is a file that names the folder. */
    private static Path gitFolder(Path git) {
        if (Files.isDirectory(git)) {
            return git;
        }
        try {
            String target = Files.readString(git).strip().replaceFirst("^gitdir: ", "");
            return git.resolveSibling(target);
        } catch (IOException | RuntimeException unusable) {
            return git;
        }
    }

    private void add(Path file) {
        try {
            add(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException none) {
            lines.add(file + " is not there");
        }
    }

    private void add(Path file, BasicFileAttributes attributes) {
        lines.add(file + "\0" + attributes.size() + "\0" + attributes.lastModifiedTime() + "\0" + attributes.fileKey());
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            return name.equals(".git") || name.equals("node_modules")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, attributes);
            if (attributes.isSymbolicLink()) {
                add(file);
            }
            return lines.size() < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            lines.add(file + " is unreadable");
            return FileVisitResult.CONTINUE;
        }
    }
}
