package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aCleanFrameworkHasNoProblems() {
        Run run = Run.of("check", SmallFramework.in(folder).toString());
        assertEquals("no problems\n", run.out());
        assertEquals(0, run.code());
    }

    @Test
    void aPlaceholderIsAWarningWithItsPlaceAndRemedy() {
        String check = withPlaceholder();
        Run run = Run.of("check", check);
        assertEquals("""
                baker/three.md:15: area "Oven" is a placeholder (TODO); describe it or remove it
                1 warning
                """, run.out());
        assertEquals(0, run.code());
    }

    @Test
    void strictMakesWarningsFail() {
        assertEquals(1, Run.of("check", "--strict", withPlaceholder()).code());
    }

    @Test
    void anErrorFails() {
        SmallFramework.page(
                SmallFramework.in(folder).resolve("baker/broken.md"), "---\ntitle: Level 9\n# Never closed\n");
        Run run = Run.of("check", folder.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().startsWith("baker/broken.md:1: "), run.out());
    }

    @Test
    void githubAnnotationsNameTheFileFromWhereTheCommandRan() {
        Run run = Run.of("check", "--github", withPlaceholder());
        assertEquals(
                "::warning file=" + folder.resolve("baker/three.md")
                        + ",line=15,title=placeholder::area \"Oven\" is a placeholder (TODO); describe it or remove it\n",
                run.out());
    }

    @Test
    void jsonIsForMachines() {
        Run run = Run.of("check", "--json", withPlaceholder());
        assertTrue(run.out().contains("\"file\" : \"baker/three.md\"")
                || run.out().contains("\"file\": \"baker/three.md\""));
        assertTrue(run.out().contains("placeholder"), run.out());
    }

    @Test
    void aSourceThatIsNotThereIsWrongUsage() {
        Run run = Run.of("check", folder.resolve("nowhere").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private String withPlaceholder() {
        SmallFramework.page(
                SmallFramework.in(folder).resolve("baker/three.md"),
                SmallFramework.level("Level 3", "three", 3, "I teach.", "TODO"));
        return folder.toString();
    }
}
