package dev.levelpress.http.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path folder;

    @Test
    void changesWithTheSource() throws IOException {
        String before = Fingerprint.of(List.of(folder));
        assertEquals(before, Fingerprint.of(List.of(folder)));
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        String committed = Fingerprint.of(List.of(folder));
        assertNotEquals(before, committed);
        Files.writeString(folder.resolve("level.md"), "# Baker");
        assertNotEquals(committed, Fingerprint.of(List.of(folder)));
    }
}
