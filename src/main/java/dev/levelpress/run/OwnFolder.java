package dev.levelpress.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of this program alone, which is deleted when it ends, or else by the next that begins. */
final class OwnFolder implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFolder.class);

    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private OwnFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws IOException when nothing can be written there */
    static OwnFolder in(Path parent) throws IOException {
        Files.createDirectories(parent);
        Path path = Files.createTempDirectory(parent, "");
        FileChannel lock = ProgramLock.take(beside(path));
        if (lock == null) {
            throw new IOException(path + ": another program uses this new folder");
        }
        return new OwnFolder(path, lock);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (lock) {
            delete(path);
            Files.deleteIfExists(beside(path));
        } catch (IOException e) {
            LOG.error("{} cannot be deleted: {}", path, e.getMessage());
        }
    }

    private static Path beside(Path path) {
        return path.resolveSibling(path.getFileName() + LOCK);
    }

    /** Deletes those of programs that have ended. */
    static void clear(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> locks;
        try (Stream<Path> files = Files.list(parent)) {
            locks = files.filter(file -> file.toString().endsWith(LOCK)).toList();
        }
        for (Path each : locks) {
            FileChannel channel = ProgramLock.take(each);
            if (channel != null) {
                String name = each.getFileName().toString();
                delete(parent.resolve(name.substring(0, name.length() - LOCK.length())));
                channel.close();
                Files.deleteIfExists(each);
            }
        }
    }

    /** With all there is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
