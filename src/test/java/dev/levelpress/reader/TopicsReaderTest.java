package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.framework.Craft;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics in front matter or YAML, with criteria for each level. */
class TopicsReaderTest {

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
    void criteriaAreListItemsAndExamplesStandBelowTheirCriterion() {
        source.file("frameworks/backend.md", """
                ---
                title: "Backend 🛠"
                levels: 3
                topics:
                  - name: talking
                    title:
                    content:
                      - level: 2
                        criteria:
                          - "Explains *why* before how"
                        exampleCriteria:
                          - criteria: "Writes things down"
                            examples:
                              - "A decision record"
                      - level: 1
                        criteria:
                          - "Says early when something is stuck"
                  - name: craft
                    title: "Craft & care"
                    content:
                      - level: 1
                        criteria:
                          - "Leaves code better than before"
                ---
                How we use this.
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals("Backend 🛠", craft.name());
        assertEquals("backend", craft.id());
        assertEquals("How we use this.", craft.description().plain());
        assertEquals(
                List.of(
                        "Level 1 / talking: - Says early when something is stuck",
                        "Level 1 / Craft & care: - Leaves code better than before",
                        "Level 2 / talking: - Explains why before how - Writes things down - A decision record"),
                SmallSource.cells(craft));
        assertEquals(
                List.of(
                        "frameworks/backend.md:3: \"levels\" says 3, and 2 are described; correct the number, or describe"
                                + " the levels that are missing"),
                source.problems());
    }

    @Test
    void levelsMayHaveNamesOfTheirOwn() {
        source.file("design.yml", """
                name: Design
                levels: [Junior, Senior]
                skills:
                  - name: Research
                    steps:
                      - level: 1
                        description: Takes notes in interviews that others lead.
                      - level: 2
                        description: Plans and leads interviews, and says what they mean.
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals(List.of("Junior", "Senior"), SmallSource.labels(craft));
        assertEquals(
                "Takes notes in interviews that others lead.",
                craft.levels().getFirst().expectations().getFirst().text().plain());
    }

    @Test
    void levelsMayBeTheKeysOfEachTopic() {
        source.file("writer.yml", """
                title: Technical Writing
                topics:
                  - title: Clarity
                    description: Words that are read once.
                    levels:
                      Junior Writer: [Edits pages with a checklist at hand]
                      Senior Writer: [Writes the checklist that others use]
                  - title: Reach
                    levels:
                      Senior Writer: [Finds out who reads nothing and why]
                      Principal Writer: [Changes how the company explains itself]
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals(List.of("Junior Writer", "Senior Writer", "Principal Writer"), SmallSource.labels(craft));
        assertEquals(
                "Words that are read once.",
                craft.areas().getFirst().description().plain());
    }

    @Test
    void levelsMayListTopics() {
        source.file("sales.yml", """
                title: Sales
                levels:
                  - title: Associate
                    summary: Learns the trade.
                    areas:
                      - name: Listening
                        text: Repeats in their own words what a customer asked for.
                      - name: Closing
                        text: Prepares the papers that others sign.
                  - title: Senior Associate
                    areas:
                      - name: Listening
                        text: Hears what a customer did not ask for.
                """);
        Craft craft = source.read().crafts().getFirst();
        assertEquals(List.of("Associate", "Senior Associate"), SmallSource.labels(craft));
        assertEquals("Learns the trade.", craft.levels().getFirst().summary().plain());
        assertEquals(
                List.of("Listening", "Closing"),
                craft.areas().stream().map(area -> area.name()).toList());
    }

    @Test
    void otherYamlIsNoFramework() {
        source.file(".github/workflows/build.yml", """
                name: Build
                jobs:
                  - name: compile the whole project
                    steps:
                      - name: Set up the compiler
                        run: ./configure --with-everything
                      - name: Run the compiler
                        run: make everything that is here
                """);
        assertEquals(List.of(), source.read().crafts());
    }
}
