package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Expectation.State;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Section;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A just-the-docs site with a page for each level. */
class AreaTableReaderTest {

    @TempDir
    private Path folder;

    private ProblemReport problems = new ProblemReport();

    private void write(String path, String... lines) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void craft(String... body) {
        write(
                "dev/index.md",
                "---",
                "title: Dev",
                "parent: Ours",
                "permalink: /dev/",
                "---",
                "# Dev",
                "",
                String.join("\n", body));
    }

    /** A level of the craft; its table starts on line 11 and its first row is on line 13. */
    private void level(String file, String title, String order, String... rows) {
        write(
                "dev/" + file + ".md",
                "---",
                "title: " + title,
                "permalink: /dev/" + file,
                "nav_order: " + order,
                "parent: Dev",
                "grand_parent: Ours",
                "---",
                "# " + title + " Developer",
                "Summary.",
                "",
                "| Area | Description |",
                "|---|---|",
                String.join("\n", rows));
    }

    private Framework read() {
        problems = new ProblemReport();
        try {
            return Readers.read(Sources.open(folder, Limits.defaults(), problems), problems)
                    .framework();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Craft onlyCraft() {
        List<Craft> crafts = read().crafts();
        assertEquals(1, crafts.size());
        return crafts.getFirst();
    }

    private Expectation first(Craft craft, String level) {
        return craft.level(level).orElseThrow().expectations().getFirst();
    }

    private List<String> lines() {
        return problems.all().stream().map(Problem::line).toList();
    }

    private static List<String> ids(Craft craft) {
        return craft.levels().stream().map(Level::id).toList();
    }

    @Test
    void aWholeSiteIsReadWithoutProblems() {
        write("index.md", "---", "title: Ours", "permalink: /", "---", "# Ours");
        craft(
                "All about it.",
                "",
                "## Craft & Code",
                "How we build.",
                "",
                "## People",
                "How we work.",
                "",
                "## Levels",
                "- [L1](/dev/l1)");
        level(
                "l1",
                "L1",
                "1",
                "| [Craft & Code](/dev/#craft--code) | I code. |",
                "| [People](/dev/#people) | I help. |");
        level("l2", "L2", "2", "| [Craft and Code](/dev#craft--code) | I code more. |", "| People | I lead. |");
        Craft craft = onlyCraft();
        assertEquals(List.of(), lines());
        assertEquals("dev", craft.id());
        assertEquals("Dev", craft.name());
        assertEquals(Optional.of("/dev/"), craft.permalink());
        assertEquals("All about it.", craft.description().plain());
        assertEquals(
                List.of("craft--code How we build.", "people How we work."),
                craft.areas().stream()
                        .map(area -> area.id() + " " + area.description().plain())
                        .toList());
        assertEquals(List.of("l1", "l2"), ids(craft));
        assertEquals("L1 Developer", craft.levels().getFirst().title());
        assertEquals("Craft and Code", first(craft, "l2").areaName());
        assertEquals("craft--code", first(craft, "l2").area());
    }

    // ---- names and order

    @Test
    void frameworksAreNamedByWhatTheCraftsStandBelow() {
        level("l1", "L1", "1", "| A | x |");
        assertEquals("Ours", read().name());
        write("_config.yml", "title: Site", "lang: de");
        write("ops/l1.md", "---", "title: L1", "parent: Ops", "---", "| Area | Description |", "|--|--|", "| A | x |");
        assertEquals("Site", read().name());
        assertEquals("de", read().language());
        write("index.md", "---", "title: The Root", "---", "");
        assertEquals("The Root", read().name());
    }

    @Test
    void rankIsTheOrderOfTheNavigation() {
        level("a", "A", "10", "| A | x |");
        level("b", "B", "9.5", "| A | x |");
        level("c", "C", "\"9\"", "| A | x |");
        level("d", "D", "last", "| A | x |");
        level("f", "F", "10", "| A | x |");
        level("e", "Level 10", "", "| A | x |");
        level("g", "Level 9", "", "| A | x |");
        assertEquals(List.of("c", "b", "a", "f", "d", "g", "e"), ids(onlyCraft()));
    }

    @Test
    void labelsAreTheTitlesAndFallBackToHeadingsAndFileNames() {
        level("l1", "", "1", "| A | x |");
        write(
                "dev/l2.md",
                "---",
                "parent: Dev",
                "nav_order: 2",
                "---",
                "| Area | Description |",
                "|--|--|",
                "| A | x |");
        write(
                "dev/l3.md",
                "---",
                "title: Third",
                "parent: Dev",
                "nav_order: 3",
                "---",
                "| Area | Description |",
                "|--|--|",
                "| A | x |");
        Craft craft = onlyCraft();
        assertEquals(
                List.of("Developer Developer", "l2 l2", "Third Third"),
                craft.levels().stream()
                        .map(each -> each.label() + " " + each.title())
                        .toList());
        assertEquals(
                List.of("dev/l2.md: the level has no title; \"l2\" is used; add a title to the front matter"), lines());
    }

    @Test
    void pagesOfOneAddressAreBothLevels() {
        level("l1", "L1", "1", "| A | x |");
        write(
                "dev/l2.md",
                "---",
                "title: L1",
                "parent: Dev",
                "permalink: /dev/l1/",
                "---",
                "| Area | Description |",
                "|--|--|",
                "| A | y |");
        assertEquals(List.of("l1", "l1-2"), ids(onlyCraft()));
        assertEquals(
                List.of(
                        "dev/l2.md:2: title \"L1\" is already that of dev/l1.md:2; give each level of a craft its own title",
                        "dev/l2.md:4: permalink \"/dev/l1/\" is already that of dev/l1.md:3; give each page its own"),
                lines());
    }

    @Test
    void craftsOfOneNameBelowDifferentPagesAreTwo() {
        for (String above : List.of("North", "South")) {
            write(
                    above + "/l1.md",
                    "---",
                    "title: L1",
                    "parent: Dev",
                    "grand_parent: " + above,
                    "---",
                    "| Area | Description |",
                    "|--|--|",
                    "| A | x |");
        }
        assertEquals(
                List.of("dev", "dev-2"), read().crafts().stream().map(Craft::id).toList());
    }

    // ---- cells

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO",
                "tbd",
                "TBC.",
                "N/A",
                "n/a",
                "-",
                "—",
                "...",
                "…",
                "**TODO**",
                "_Coming soon!_",
                "not yet finalised",
                "Not finalized yet",
                "(to be defined)",
                "WIP",
                "",
                "&nbsp;",
                "<!-- draft -->",
                "?",
                "TODO: describe",
                "TODO<br>TBD"
            })
    void placeholdersAreNeverExpectations(String cell) {
        level("l1", "L1", "1", "| Area one | " + cell + " |");
        Craft craft = onlyCraft();
        assertEquals(State.PLACEHOLDER, first(craft, "l1").state());
        assertEquals(
                List.of("dev/l1.md:13"),
                problems.all().stream().map(each -> each.where().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I keep a todo list.",
                "Nothing is missing from my plans.",
                "None of my work is pending for long.",
                "未来を考える",
                "I draft plans."
            })
    void sentencesWithSuchWordsAreWritten(String cell) {
        level("l1", "L1", "1", "| A | " + cell + " |");
        assertEquals(State.WRITTEN, first(onlyCraft(), "l1").state());
    }

    @ParameterizedTest
    @CsvSource({
        "Same as L3, l3",
        "Same as Level 3., l3",
        "See Level 4, l4",
        "As for Senior, l4",
        "as above, l4",
        "As previous level, l4",
        "Same as previous, l4",
        "[Level 3](/dev/l3), l3",
        "[see there](l4.md#a), l4",
        "Same as Level 3 (Middle), l3"
    })
    void cellsThatPointToAnotherLevelAreInherited(String cell, String level) {
        level("l3", "Level 3 (Middle)", "1", "| A | x |");
        level("l4", "Level 4 (Senior)", "2", "| A | y |");
        level("l5", "Level 5 (Staff)", "3", "| A | " + cell + " |");
        Expectation inherited = first(onlyCraft(), "l5");
        assertEquals(State.INHERITED, inherited.state());
        assertEquals(Optional.of(level), inherited.inheritedFrom());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See the handbook for examples",
                "As a senior I lead",
                "Same as L3, and I mentor others as well",
                "Like a duck"
            })
    void sentencesThatStartLikeThatAreWritten(String cell) {
        level("l3", "Level 3", "1", "| A | x |");
        level("l5", "Level 5", "3", "| A | " + cell + " |");
        assertEquals(State.WRITTEN, first(onlyCraft(), "l5").state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Same as L9", "Same as Level 3", "See Level 5"})
    void referencesThatLeadNowhereAreProblems(String cell) {
        level("l3", "Level 3", "1", "| A | See Level 5 |");
        level("l5", "Level 5", "3", "| A | " + cell + " |");
        onlyCraft();
        assertTrue(
                problems.all().stream().anyMatch(each -> each instanceof Problem.InheritedFromNowhere),
                lines().toString());
    }

    @Test
    void repeatedAreasAreJoined() {
        level("l1", "L1", "1", "| A & B | x |", "| A and B | y |");
        assertEquals("x\n\ny", first(onlyCraft(), "l1").text().plain());
        assertEquals(
                List.of(
                        "dev/l1.md:14: level \"L1\" describes area \"A and B\" more than once; the texts were joined; say it once"),
                lines());
    }

    @Test
    void aCopiedLinkDoesNotMakeTwoAreasOne() {
        craft("## One", "Text.", "", "## Two", "Text.");
        level("l1", "L1", "1", "| [One](/dev#one) | x |", "| [Two](/dev#one) | y |");
        assertEquals(
                List.of("one", "two"),
                onlyCraft().levels().getFirst().expectations().stream()
                        .map(Expectation::area)
                        .toList());
    }

    @Test
    void nothingOfALevelPageVanishes() {
        write(
                "dev/l1.md",
                "---",
                "title: L1",
                "parent: Dev",
                "---",
                "Preamble.",
                "# One",
                "Summary.",
                "## Skills",
                "Lead.",
                "",
                "| Skill | Expectation | Examples |",
                "|---|---|---|",
                "| A | x | e |",
                "",
                "After.",
                "## How to get here",
                "Grow.",
                "### Deeper",
                "More.",
                "",
                "| Foo | Bar |",
                "|---|---|",
                "| f | b |");
        Level level = onlyCraft().levels().getFirst();
        assertEquals("Preamble.\n\nSummary.", level.summary().plain());
        assertEquals(
                "x\n\nExamples\n\ne", level.expectations().getFirst().text().plain());
        assertEquals(
                List.of("Skills: Lead.\n\nAfter.", "How to get here: Grow.\n\nDeeper\n\nMore.\n\nFoo | Bar\nf | b"),
                level.sections().stream()
                        .map(section -> section.name() + ": " + section.text().plain())
                        .toList());
    }

    @Test
    void textAfterTheTableIsASection() {
        level("l1", "L1", "1", "| A | x |", "", "After.");
        assertEquals(
                List.of("After."),
                onlyCraft().levels().getFirst().sections().stream()
                        .map(Section::text)
                        .map(text -> text.plain())
                        .toList());
    }

    // ---- checks

    @Test
    void missingAndUndescribedAreasAreFound() {
        craft("## One", "Text.", "", "## Two", "", "## Three", "Text.");
        level("l1", "L1", "1", "| [One](/dev#one) | x |", "| [Two](/dev#two) | y |", "| Four | z |");
        Craft craft = onlyCraft();
        assertEquals(
                List.of("one", "two", "three", "four"),
                craft.areas().stream().map(Area::id).toList());
        assertEquals(
                List.of(
                        "dev/index.md:11: area \"Two\" is not described by its craft; describe it where the craft's"
                                + " other areas are described",
                        "dev/l1.md:11: level \"L1\" lacks area \"Three\", which its craft has; describe it there, or take it out of the others",
                        "dev/l1.md:15: area \"Four\" is not described by its craft; describe it where the craft's"
                                + " other areas are described"),
                lines());
    }

    @Test
    void areasOfMostLevelsAreMissedInTheOthers() {
        level("l1", "L1", "1", "| A | x |", "| B | x |");
        level("l2", "L2", "2", "| A | x |", "| B | x |", "| C | x |");
        level("l3", "L3", "3", "| A | x |");
        onlyCraft();
        assertEquals(
                List.of(
                        "dev/l3.md:11: level \"L3\" lacks area \"B\", which its craft has; describe it there, or take it out of the others"),
                lines());
    }

    @Test
    void deadLinksAndAnchorsAreFoundAndGoodOnesAreNot() {
        write("notes.pdf", "");
        craft("## One", "[up](../index.md) [dead](../gone.md)", "", "## Two {#zwei}", "Text.");
        write("index.md", "# Home");
        level(
                "l1",
                "L1",
                "1",
                "| [One](/dev#one) | [a](/dev#zwei) [b](index.md#zwei) [c](../notes.pdf) [d](#top) [e](https://example.com) |",
                "| [Two](/dev#two) | [x](/nowhere#a) [y](/nowhere) |");
        onlyCraft();
        assertEquals(
                List.of(
                        "dev/index.md:9: link \"../gone.md\" leads to no page of the source; correct the link or add the page",
                        "dev/l1.md:14: link \"/dev#two\" leads to a heading its page does not have; correct the part after #"
                                + " or add the heading",
                        "dev/l1.md:14: link \"/nowhere\" leads to no page of the source (and 1 other link); correct the link"
                                + " or add the page"),
                lines());
    }

    @Test
    void frontMatterThatIsNoTextIsReported() {
        write(
                "dev/l1.md",
                "---",
                "title: {a: b}",
                "parent: Dev",
                "nav_order: [1, 2]",
                "---",
                "# One",
                "",
                "| Area | Description |",
                "|--|--|",
                "| A | x |");
        assertEquals("One", onlyCraft().levels().getFirst().label());
        assertEquals(
                List.of(
                        "dev/l1.md:2: front matter \"title\" is a block of further keys and was ignored; write a text",
                        "dev/l1.md:4: front matter \"nav_order\" is a list and was ignored; write a number"),
                lines());
    }

    @Test
    void levelsWithoutATableAreStillLevels() {
        level("level1", "Level 1", "1", "| A | x |");
        write("dev/level2.md", "---", "title: Level 2", "parent: Dev", "---", "# Level 2", "Not yet.");
        write("dev/faq.md", "---", "title: Questions", "parent: Dev", "---", "# Questions", "Many.");
        assertEquals(List.of("level1", "level2"), ids(onlyCraft()));
        assertEquals(
                List.of("dev/level2.md: level \"Level 2\" describes no areas; add a table with the columns Area and"
                        + " Description"),
                lines());
    }

    @Test
    void levelsWithoutAParentAreLeftOutAndSaidSo() {
        level("l1", "L1", "1", "| A | x |");
        write("dev/l2.md", "---", "title: L2", "---", "| Area | Description |", "|--|--|", "| A | x |");
        write("other/doc.md", "| Area | Description |", "|--|--|", "| A | x |");
        onlyCraft();
        assertEquals(
                List.of(
                        "dev/l2.md: looks like a level but was left out: its front matter names no parent; name the craft in"
                                + " the front matter as parent"),
                lines());
    }

    @Test
    void whatIsNoFrameworkIsSaidWithTheReason() {
        write("a.md", "# A");
        write("b.md", "# B");
        assertEquals(List.of(), read().crafts());
        assertTrue(lines().getFirst().contains("none of the 2 pages has areas that repeat"), lines().toString());
    }

    @Test
    void warningsOfUnrelatedPagesAreNotShown() {
        level("l1", "L1", "1", "| A | x |");
        write("unrelated.md", "<iframe src=x></iframe> ![x](https://example.com/x.png)");
        onlyCraft();
        assertEquals(List.of(), lines());
    }

    @Test
    void siblingsWithTheSameNamesInTheirTablesAreLevelsWhateverTheHeadSays() {
        for (int i = 1; i <= 2; i++) {
            write(
                    "dev/p" + i + ".md",
                    "---",
                    "title: P" + i,
                    "parent: Dev",
                    "---",
                    "| Theme | In short |",
                    "|--|--|",
                    "| Focus | x |",
                    "| Speed | y |");
        }
        assertEquals(
                List.of("focus", "speed"),
                onlyCraft().areas().stream().map(Area::id).toList());
    }

    @Test
    void matricesAreNotTakenForLevels() {
        write(
                "dev/matrix.md",
                "---",
                "title: Matrix",
                "parent: Dev",
                "---",
                "| Area | Junior | Senior |",
                "|--|--|--|",
                "| A | x | y |");
        assertEquals(List.of(), read().crafts());
    }
}
