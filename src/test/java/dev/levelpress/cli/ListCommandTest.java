package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void listsCraftsAndLevelsInRankOrder() {
        Run run = Run.of("list", SmallFramework.in(folder).toString());
        assertEquals("""
                Small Framework
                  baker: Baker
                    one: Level 1, Baker, Level 1, 2 areas
                    two: Level 2, Baker, Level 2, 2 areas
                """, run.out());
        assertEquals(0, run.code());
    }

    @Test
    void anEmptyFolderSaysWhatIsMissing() {
        Run run = Run.of("list", folder.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no career framework was recognised"), run.err());
    }
}
