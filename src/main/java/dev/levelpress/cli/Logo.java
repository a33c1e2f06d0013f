package dev.levelpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads the logo a user names. */
final class Logo {

    private static final long LARGEST = 2 << 20;

    private Logo() {}

    /**
     * The image as a {@code data:} URI; empty for no file.
     *
     * @throws WrongUsage when it is neither PNG nor JPEG, or larger than 2 MB
     */
    static String dataUri(@Nullable Path file) throws IOException {
        if (file == null) {
            return "";
        }
        if (Files.size(file) > LARGEST) {
            throw new WrongUsage(file + ": the logo is larger than 2 MB; use a smaller image");
        }
        byte[] bytes = Files.readAllBytes(file);
        return "data:" + type(file, bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String type(Path file, byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        throw new WrongUsage(file + ": the logo is neither a PNG nor a JPEG image; convert it");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
