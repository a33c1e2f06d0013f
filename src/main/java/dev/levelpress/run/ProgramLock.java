package dev.levelpress.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that one program at a time can hold. It lets go with the program, also when that does not end in peace. */
public final class ProgramLock {

    private ProgramLock() {}

    /** Held until it is closed; null when somebody else holds it. */
    public static @Nullable FileChannel take(Path file) throws IOException {
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
