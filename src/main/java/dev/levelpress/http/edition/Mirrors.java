package dev.levelpress.http.edition;

import dev.levelpress.source.git.GitAccess;
import dev.levelpress.source.git.GitAddress;
import dev.levelpress.source.git.Mirror;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

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
            FileChannel lock = locked(own.resolveSibling(own.getFileName() + ".lock"));
            if (lock != null) {
                return Mirror.in(own, address, access, lock);
            }
        }
        throw new IOException(folder + ": is used by too many programs; give each its own --data");
    }

    /** The lock ends with the channel, and with the program, also when that does not end in peace. */
    private static @Nullable FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = channel.tryLock() != null;
        } catch (OverlappingFileLockException otherOfThisProgram) {
            ours = false;
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? channel : null;
    }
}
