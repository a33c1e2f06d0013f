package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at and found right. {@code -Dgolden.update=true} writes them anew, to be reviewed as a diff. */
final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    static void compare(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, actual);
            return;
        }
        String wanted = Files.exists(expected) ? Files.readString(expected) : "";
        assertEquals(wanted, actual, expected + " differs; when the new text is right, run with -Dgolden.update=true");
    }
}
