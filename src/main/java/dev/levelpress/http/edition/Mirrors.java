package dev.levelpress.http.edition;

import dev.levelpress.run.ProgramLock;
import dev.levelpress.source.git.GitAccess;
import dev.levelpress.source.git.GitAddress;
import dev.levelpress.source.git.Mirror;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of a repository's mirror; two programs never use the same. */
public final class Mirrors {

    private static final int MOST = 100;

    private Mirrors() {}

    public static Mirror open(GitAddress address, GitAccess access, Path data) throws IOException {
        Path folder = data.resolve("git");
        Files.createDirectories(folder);
        String name = address.name().replaceAll("[^A-Za-z0-9-]", "_") + "-" + Digest.of(address.toString());
        for (int number = 1; number <= MOST; number++) {
            Path own = folder.resolve(name + (number == 1 ? "" : "-" + number));
            FileChannel lock = ProgramLock.take(own.resolveSibling(own.getFileName() + ".lock"));
            if (lock != null) {
                return Mirror.in(own, address, access, lock);
            }
        }
        throw new IOException(folder + ": is used by too many programs; give each its own --data");
    }
}
