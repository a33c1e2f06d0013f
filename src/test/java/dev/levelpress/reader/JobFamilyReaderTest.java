package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.framework.Craft;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Competencies in YAML that name a level and a theme each. */
class JobFamilyReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallSource source;

    @BeforeEach
    void source() {
        source = new SmallSource(folder);
    }

    @Test
    void competenciesOfOneLevelAndThemeAreOneList() {
        source.file("families/data.yml", """
                name: Data
                summary: People who count things.
                levels:
                  - {id: j, name: Junior Analyst}
                  - {id: s, name: Senior Analyst, summary: Knows what not to count.}
                themes:
                  - {id: know, name: Knowledge, summary: What one knows.}
                  - {id: share, name: Sharing, summary: What others learn.}
                competencies:
                  - {id: c1, level: j, theme: know, summary: Reads a query plan, proficiency: Basic}
                  - id: c2
                    level: j
                    theme: know
                    summary: Draws a chart
                    examples: [A line, A bar]
                    links:
                      - label: How we draw
                        url: https://example.org/charts
                    proficiency: Basic
                  - {id: c3, level: s, theme: know, summary: Knows three ways to be wrong, proficiency: Advanced}
                  - {id: c4, level: s, theme: share, summary: Teaches one of them a week, proficiency: Advanced}
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals("Data", craft.name());
        assertEquals("People who count things.", craft.description().plain());
        assertEquals(
                "Knows what not to count.", craft.levels().getLast().summary().plain());
        assertEquals(
                List.of(
                        "Junior Analyst / Knowledge: - Reads a query plan - Draws a chart - A line - A bar - How we draw",
                        "Senior Analyst / Knowledge: Knows three ways to be wrong",
                        "Senior Analyst / Sharing: Teaches one of them a week"),
                SmallSource.cells(craft));
        assertEquals(
                List.of("know", "share"),
                craft.areas().stream().map(area -> area.id()).toList());
    }

    @Test
    void theListsAndTheirKeysMayBeCalledAnything() {
        source.file("ladder.yaml", """
                title: Support
                pillars:
                  care: Care
                  speed: Speed
                grades:
                  - {code: G1, title: Agent}
                  - {code: G2, title: Senior Agent}
                  - {code: G3, title: Lead Agent}
                expectations:
                  - {grade: [G1, G2], pillar: care, text: Writes back as to a neighbour.}
                  - {grade: G3, pillar: care, text: Listens to the calls of others.}
                  - {grade: G3, pillar: speed, text: Finds out why it takes long.}
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals(List.of("Agent", "Senior Agent", "Lead Agent"), SmallSource.labels(craft));
        assertEquals(
                List.of(
                        "Agent / Care: Writes back as to a neighbour.",
                        "Senior Agent / Care: Writes back as to a neighbour.",
                        "Lead Agent / Care: Listens to the calls of others.",
                        "Lead Agent / Speed: Finds out why it takes long."),
                SmallSource.cells(craft));
    }

    @Test
    void unknownIdsAreProblemsWithTheirLine() {
        source.file("ops.yml", """
                name: Ops
                levels: [{id: one, name: Level 1}, {id: two, name: Level 2}]
                themes: [{id: run, name: Running it}, {id: fix, name: Fixing it}]
                competencies:
                  - {level: one, theme: run, summary: Starts it}
                  - {level: two, theme: fix, summary: Repairs it}
                  - {level: tow, theme: fix, summary: Nobody sees this}
                  - {level: two, theme: run, summary: Stops it}
                """);
        source.read();
        assertEquals(
                List.of("ops.yml:7: \"level\" names \"tow\", which is not there; the text was left out; write one of"
                        + " two, one, or add it"),
                source.problems().stream()
                        .filter(line -> line.contains("names"))
                        .toList());
    }
}
