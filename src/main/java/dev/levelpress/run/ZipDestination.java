package dev.levelpress.run;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive; of any size (ZIP64), and the same for the same files in the same order. */
public final class ZipDestination implements Destination, Closeable {

    /** What the format can say of the past; when a file was made is in no document either. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final ZipOutputStream zip;

    /** @throws IOException when the file cannot be written */
    public ZipDestination(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        // Documents are compressed as they are.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public synchronized void write(String path, byte[] bytes) throws IOException {
        try {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new IOException(path + " cannot be written to " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        zip.close();
    }
}
