package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.framework.Craft;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no craft though it looks like one. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class ChoiceTest {

    @TempDir
    private Path folder;

    @Test
    void pagesOfCraftsAreNoLevels() {
        SmallSource source = new SmallSource(folder);
        for (int craft = 1; craft <= 3; craft++) {
            source.file("c" + craft + "/index.md", "# Craft " + craft + "\n\n## Dough\n\nSoft.\n\n## Oven\n\nHot.\n");
            for (int level = 1; level <= 3; level++) {
                source.file(
                        "c" + craft + "/l" + level + ".md",
                        "# Level " + level + "\n\n## Dough\n\nI knead.\n\n## Oven\n\nI heat.\n");
            }
        }
        assertEquals(
                List.of("Craft 1", "Craft 2", "Craft 3"),
                source.read().crafts().stream().map(Craft::name).toList());
    }

    @Test
    void pagesThatOnlyHaveHeadingsInCommonAreNoLevelsBesideThoseThatAre() {
        SmallSource source = new SmallSource(folder);
        for (String guide : List.of("printer", "scanner", "telephone")) {
            source.file("it/" + guide + ".md", "# " + guide + "\n\n## Set up\n\nPlug it in.\n\n## Ask\n\nAsk us.\n");
        }
        for (int level = 1; level <= 3; level++) {
            source.file(
                    "bakers/l" + level + ".md",
                    "# Baker " + level + "\n\n## Dough\n\nI knead.\n\n## Oven\n\nI heat.\n");
        }
        assertEquals(
                List.of("Bakers"),
                source.read().crafts().stream().map(Craft::name).toList());
    }
}
