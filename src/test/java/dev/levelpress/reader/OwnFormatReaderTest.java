package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own form, as docs/format.md describes it. */
class OwnFormatReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallSource source;

    @BeforeEach
    void source() {
        source = new SmallSource(folder);
    }

    /** The blocks of YAML in the documentation. */
    private static List<String> documented() throws IOException {
        Matcher blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/format.md")));
        return blocks.results().map(block -> block.group(1)).toList();
    }

    @Test
    void theExamplesOfTheDocumentationAreReadAsItSays() throws IOException {
        List<String> examples = documented();
        assertEquals(2, examples.size());
        source.file("club.yml", examples.getFirst()).file("crafts/boats.yml", examples.getLast());
        Framework framework = source.read();
        assertEquals("Heron Rowing Club", framework.name());
        assertEquals(
                List.of("Coaching", "Boat Building"),
                framework.crafts().stream().map(Craft::name).toList());
        Craft coaching = framework.crafts().getFirst();
        assertEquals(
                List.of("water", "people", "boats"),
                coaching.areas().stream().map(area -> area.id()).toList());
        assertEquals(
                List.of(
                        "C1 / On the water: - I steer a four. - I know when to turn back.",
                        "C1 / With people: I learn the names in a week.",
                        "C1 / Boats and oars: TODO",
                        "C2 / On the water: Same as C1",
                        "C2 / With people: I plan a season for a crew. I find out what a crew could be.",
                        "C2 / Boats and oars: I see what breaks next week."),
                SmallSource.cells(coaching));
        Level coach = coaching.level("coach").orElseThrow();
        assertEquals("Coach", coach.title());
        assertEquals("How to get here", coach.sections().getFirst().name());
        assertEquals(
                Optional.of("assistant"),
                coach.expectation("water").orElseThrow().inheritedFrom());
        assertEquals(
                Expectation.State.PLACEHOLDER,
                coaching.levels().getFirst().expectation("boats").orElseThrow().state());
        assertEquals(
                List.of("club.yml:32: area \"Boats and oars\" is a placeholder (TODO); describe it or remove it"),
                source.problems());
    }

    @Test
    void everyMistakeIsNamedWithItsLineAndWhatItMayHaveMeant() {
        source.file("ours.yaml", """
                levelpress: framework
                name: Ours
                craft: Engineering
                crafts:
                  - name: Engineering
                    descripton: Builds.
                    areas:
                      - {id: code, name: Code}
                      - {id: team, name: Team}
                    levels:
                      - id: one
                        expectations:
                          code: Reads it.
                          taem: Joins it.
                      - id: two
                        summary: [No, text]
                        expectations:
                          code: {same as: oen}
                          team: Leads it.
                      - id: two
                        expectations: Everything.
                  - name: Design
                """);
        Framework framework = source.read();
        assertEquals(1, framework.crafts().size());
        assertEquals(
                List.of(
                        "ours.yaml:3: there is no key \"craft\" here; what it says was left out; did you mean crafts?",
                        "ours.yaml:6: there is no key \"descripton\" here; what it says was left out; did you mean"
                                + " description?",
                        "ours.yaml:14: \"expectations\" names \"taem\", which is not there; the text was left out; write"
                                + " one of team, code, or add it",
                        "ours.yaml:16: \"summary\" is a list and was left out; write a text",
                        "ours.yaml:18: \"same as\" names \"oen\", which is not there; the text was left out; write one of"
                                + " one, two, or add it",
                        "ours.yaml:18: area \"Code\" is a placeholder (empty); describe it or remove it",
                        "ours.yaml:20: \"two\" is there more than once; the first one is used; give each its own id",
                        "ours.yaml:22: craft \"Design\" has no levels; add a list of levels"),
                source.problems().stream()
                        .map(line -> line.replaceFirst(" Known are .*", ""))
                        .filter(line -> !line.contains("lacks area"))
                        .sorted(Comparator.comparing(line -> Integer.parseInt(line.split(":")[1])))
                        .toList());
    }

    @Test
    void aFileWithoutAnyCraftStillSaysWhatIsWrong() {
        source.file("ours.yml", "levelpress: frame work\nname: Ours\n");
        source.read();
        assertTrue(
                source.problems().stream()
                        .anyMatch(line -> line.startsWith("ours.yml:1: \"levelpress\" is \"frame work\"; write")),
                () -> source.problems().toString());
    }

    @Test
    void theLanguageAndTheBodyOfACraftsPageCount() {
        source.file("framework.yml", "levelpress: framework\nname: Haus\nlanguage: de\n")
                .file("handwerk.md", """
                        ---
                        levelpress: craft
                        levels:
                          - title: Gesellin
                            expectations: {Holz: Ich hoble.}
                          - title: Meisterin
                            expectations: {Holz: Ich lehre hobeln.}
                        ---
                        Was wir **bauen**.
                        """);
        Framework framework = source.read();
        assertEquals("Haus de", framework.name() + " " + framework.language());
        Craft craft = framework.crafts().getFirst();
        assertEquals("Handwerk", craft.name());
        assertEquals("Was wir bauen.", craft.description().plain());
        assertEquals(
                List.of("Gesellin / Holz: Ich hoble.", "Meisterin / Holz: Ich lehre hobeln."),
                SmallSource.cells(craft));
    }
}
