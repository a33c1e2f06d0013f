package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first user's page, whose craft page is not there. */
class FirstPageTest {

    private final ProblemReport problems = new ProblemReport();

    private Framework framework() throws IOException {
        return Readers.read(Sources.open(Needed.corpus("vaarst"), Limits.defaults(), problems), problems)
                .framework();
    }

    @Test
    void itIsOneLevelOfOneCraft() throws IOException {
        Framework framework = framework();
        assertEquals("Vaarst Career Framework", framework.name());
        Craft craft = framework.crafts().getFirst();
        assertEquals("devopsengineer", craft.id());
        assertEquals("DevOps Engineer Craft", craft.name());
        Level level = craft.levels().getFirst();
        assertEquals("level5", level.id());
        assertEquals("Level 5 (Junior)", level.label());
        assertEquals("Junior DevOps Engineer - Level 5", level.title());
        assertEquals(Optional.of("/careerframework/devopsengineer/level5"), level.permalink());
        assertEquals(2, level.summary().blocks().size());
        assertTrue(level.summary().plain().startsWith("I make lots of high quality contributions"));
        assertTrue(level.isDraft());
    }

    @Test
    void itsAreasHaveTheirParagraphs() throws IOException {
        Level level = framework().crafts().getFirst().levels().getFirst();
        assertEquals(
                List.of(
                        "engineering-maturity",
                        "infrastructure-and-operations",
                        "automation",
                        "software-development",
                        "process-design"),
                level.expectations().stream().map(Expectation::area).toList());
        assertEquals(
                List.of(2, 4, 3, 3, 1),
                level.expectations().stream()
                        .map(each -> each.text().blocks().size())
                        .toList());
        assertEquals(
                Expectation.State.PLACEHOLDER, level.expectations().getLast().state());
        assertEquals(22, level.expectations().getLast().origin().line());
    }

    @Test
    void itsProblemsAreThePlaceholderAndTheMissingCraftPage() throws IOException {
        framework();
        assertEquals(
                List.of(
                        "careerframework/devopsengineer/level5.md:18: link \"/careerframework/devopsengineer\" leads to no"
                                + " page of the source (and 4 other links); correct the link or add the page",
                        "careerframework/devopsengineer/level5.md:22: area \"Process Design\" is a placeholder (TODO);"
                                + " describe it or remove it"),
                problems.all().stream().map(Problem::line).toList());
    }
}
