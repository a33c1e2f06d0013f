package dev.levelpress.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that documents are written to; each file is there whole or not at all. */
public final class OutputFolder implements Destination {

    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Where a file of that name is or will be. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /**
     * Writes a file, in place of one of the same name.
     *
     * @param name with {@code /} between folders
     * @throws IOException that names the file and says why it cannot be written
     */
    @Override
    public void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try {
            Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(parent, ".levelpress-", ".part");
            try {
                Files.write(part, bytes);
                part.toFile().setReadable(true, false);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileSystemException e) {
            String reason = e.getReason();
            throw new IOException(
                    file + " cannot be written: "
                            + (reason == null ? e.getClass().getSimpleName() : reason),
                    e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
