package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.framework.Craft;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of levels and areas, whichever way they are turned. */
class MatrixReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallSource source;

    @BeforeEach
    void source() {
        source = new SmallSource(folder);
    }

    private Craft only() {
        List<Craft> crafts = source.read().crafts();
        assertEquals(1, crafts.size(), () -> source.problems().toString());
        return crafts.getFirst();
    }

    @Test
    void levelsAreColumnsAndGroupsAreRowsOfTheirOwn() {
        source.file("data/engineering.md", """
                # Engineering at Kestrel

                What we expect of engineers.

                | Competency | Junior | Mid | Senior |
                |---|---|---|---|
                | **Technical** | | | |
                | Code quality | Writes code that others can read. | Writes code that others can change. | Sees to it that all code can be changed. |
                | Ownership | | Looks after a feature to its end. | Looks after a service to its end. |
                | Years | 0-2 | 2-5 | 5+ |
                | **Social** | | | |
                | Ownership | Says when something went wrong. | Says why it went wrong. | Makes it safe to say so.
                """);
        Craft craft = only();
        assertEquals("Engineering at Kestrel", craft.name());
        assertEquals("engineering", craft.id());
        assertEquals("What we expect of engineers.", craft.description().plain());
        assertEquals(
                List.of(
                        "Junior / Technical / Code quality: Writes code that others can read.",
                        "Junior / Social / Ownership: Says when something went wrong.",
                        "Mid / Technical / Code quality: Writes code that others can change.",
                        "Mid / Technical / Ownership: Looks after a feature to its end.",
                        "Mid / Social / Ownership: Says why it went wrong.",
                        "Senior / Technical / Code quality: Sees to it that all code can be changed.",
                        "Senior / Technical / Ownership: Looks after a service to its end.",
                        "Senior / Social / Ownership: Makes it safe to say so."),
                SmallSource.cells(craft));
        assertEquals("Years", craft.levels().getFirst().sections().getFirst().name());
    }

    @Test
    void areasWithACommonWordAreNoLevels() {
        source.file("skills.md", """
                | Level | Technical skills | People skills | Business skills |
                |---|---|---|---|
                | Trainee | Learns the tools we use every day. | Asks questions when stuck. | Knows what we sell. |
                | Professional | Knows the tools we use every day. | Answers questions of others. | Knows who buys it and why. |
                | Expert | Chooses the tools we use every day. | Asks questions nobody asked. | Knows who will buy it next year. |
                """);
        Craft craft = only();
        assertEquals(List.of("Trainee", "Professional", "Expert"), SmallSource.labels(craft));
        assertEquals("Skills", craft.name());
        assertEquals(9, SmallSource.cells(craft).size());
    }

    @Test
    void theCodeBesideATitleIsPartOfIt() {
        source.file("managers.md", """
                <table>
                <tr><td>Band</td><td>Title</td><td>People</td><td>Delivery</td><td>Budget</td></tr>
                <tr><td>M1</td><td>Manager</td><td>Leads a team of up to six.</td><td>Plans a quarter with the team.</td><td>&nbsp;</td></tr>
                <tr><td>M2</td><td>Senior Manager</td><td>Leads two teams or more.</td><td>Plans a year with other teams.</td><td>Knows what the teams cost.</td></tr>
                <tr><td>M3</td><td>Director</td><td>Leads the managers of teams.</td><td>Knows what not to plan at all.</td><td>Decides what the teams may cost.</td></tr>
                </table>
                """);
        assertEquals(List.of("M1 Manager", "M2 Senior Manager", "M3 Director"), SmallSource.labels(only()));
    }

    @Test
    void spannedGroupsAndDescriptionsStandLeftOfTheLevels() {
        source.file("designers.md", """
                <table>
                <thead><tr><th>Pillar</th><th>Skill</th><th>What it is</th><th>Designer I</th><th>Designer II</th></tr></thead>
                <tbody>
                <tr><td rowspan="2">Craft</td><td>Research</td><td>Finding out what people need before we build.</td><td>Takes notes in interviews.</td><td>Leads the interviews alone.</td></tr>
                <tr><td>Prototypes</td><td>Making an idea into something to try out.</td><td colspan="2">Shows an idea on paper first.</td></tr>
                <tr><td>Team</td><td>Critique</td><td>Saying what could be better in good time.</td><td>Asks for it every single week.</td><td>Gives it every single week.</td></tr>
                </tbody></table>
                """);
        Craft craft = only();
        assertEquals(
                List.of(
                        "Designer I / Craft / Research: Takes notes in interviews.",
                        "Designer I / Craft / Prototypes: Shows an idea on paper first.",
                        "Designer I / Team / Critique: Asks for it every single week.",
                        "Designer II / Craft / Research: Leads the interviews alone.",
                        "Designer II / Craft / Prototypes: Shows an idea on paper first.",
                        "Designer II / Team / Critique: Gives it every single week."),
                SmallSource.cells(craft));
        assertEquals(
                "Finding out what people need before we build.",
                craft.areas().getFirst().description().plain());
    }

    @Test
    void tablesWithTheSameLevelsAreOneCraftAndTheSameAreasAgainAreAnother() {
        String table = """

                | | Analyst 1 | Analyst 2 |
                |---|---|---|
                | %1$s | Reads what others have written down. | Writes down what others will read. |
                | %2$s | Asks others before it is too late. | Is asked by others before it is too late. |
                """;
        source.file(
                "README.md",
                "# Our ladders\n\n## Finance\n\nCounts.\n\n### Knowing\n" + table.formatted("Books", "Law")
                        + "\n### Working\n" + table.formatted("Care", "Pace")
                        + "\n## Sales\n\n### Doing\n" + table.formatted("Books", "Law"));
        List<Craft> crafts = source.read().crafts();
        assertEquals(
                List.of("finance Finance", "sales Sales"),
                crafts.stream().map(craft -> craft.id() + " " + craft.name()).toList());
        assertEquals("Counts.", crafts.getFirst().description().plain());
        assertEquals(
                List.of("Knowing / Books", "Knowing / Law", "Working / Care", "Working / Pace"),
                crafts.getFirst().areas().stream().map(area -> area.name()).toList());
        assertEquals(
                List.of("Books", "Law"),
                crafts.getLast().areas().stream().map(area -> area.name()).toList());
    }

    @Test
    void overviewsAndComparisonsAreSetAside() {
        source.file("ladder.md", """
                # Ladder

                | Level | Title | Salary |
                |---|---|---|
                | L1 | Junior Engineer | 40k |
                | L2 | Engineer | 50k |
                | L3 | Senior Engineer | 60k |

                | Tool | What it is for | Where it is |
                |---|---|---|
                | Tracker | Keeps what is still to be done | On the server in the cellar |
                | Diary | Keeps what has been done so far | On the desk of whoever was last |

                | Area | L1 | L2 | L3 |
                |---|---|---|---|
                | Code | Changes what is there with some help. | Adds what is not there yet. | Takes away what is not needed. |
                | Team | Learns from others every day. | Learns with others every day. | Teaches others every day. |
                | Scope | Works on a task at a time. | Works on a feature at a time. | Works on a whole system at a time. |
                """);
        Import imported = source.imported();
        assertEquals(1, imported.framework().crafts().size());
        assertEquals(
                List.of("L1", "L2", "L3"),
                SmallSource.labels(imported.framework().crafts().getFirst()));
    }

    @Test
    void aHeadInTheMiddleOfATableStartsAGroup() {
        source.file("support.md", """
                | Care | Agent 1 | Agent 2 |
                |---|---|---|
                | Tone | Writes as one would speak to a guest. | Finds words when a guest is angry. |
                | Pace | Answers what is asked within the day. | Knows what cannot wait for a day. |
                | Skill | Agent 1 | Agent 2 |
                | Tone | Knows the names of things we sell. | Explains things in the words of guests. |
                """);
        assertEquals(
                List.of("Care / Tone", "Care / Pace", "Skill / Tone"),
                only().areas().stream().map(area -> area.name()).toList());
    }

    @Test
    void theAreaMayBeTheHeadingAboveItsTable() {
        source.file("nurses.md", """
                # Nurses

                ## Hands

                | Nurse 1 | Nurse 2 |
                |---|---|
                | Does what is on the list. | Writes what is on the list. |

                ## Words

                | Nurse 1 | Nurse 2 |
                |---|---|
                | Says what happens next. | Says what happened, too. |

                ## Care

                | Level | Expectation |
                |---|---|
                | Nurse 1 | Sees who is in pain in a room. |
                | Nurse 2 | Sees who will be in pain tonight. |
                """);
        Craft craft = only();
        assertEquals(
                List.of(
                        "Nurse 1 / Hands: Does what is on the list.",
                        "Nurse 1 / Words: Says what happens next.",
                        "Nurse 1 / Care: Sees who is in pain in a room.",
                        "Nurse 2 / Hands: Writes what is on the list.",
                        "Nurse 2 / Words: Says what happened, too.",
                        "Nurse 2 / Care: Sees who will be in pain tonight."),
                SmallSource.cells(craft));
    }

    @Test
    void yearsAndSalariesBesideTheTextsAreNoAreas() {
        source.file("developers.md", """
                | Level | Title | Years | Salary | Scope | Impact |
                |---|---|---|---|---|---|
                | L1 | Junior Developer | 0-2 | 30k | Works on small tasks with help | Their own tasks in a week |
                | L2 | Developer | 2-4 | 40k | Works on features alone | The team's goals in a month |
                | L3 | Senior Developer | 5+ | 60k | Works on systems across teams | The goals of several teams |
                """);
        Craft craft = only();
        assertEquals(List.of("L1 Junior Developer", "L2 Developer", "L3 Senior Developer"), SmallSource.labels(craft));
        assertEquals(
                List.of("Scope", "Impact"),
                craft.areas().stream().map(area -> area.name()).toList());
        assertEquals(
                List.of("Years 5+", "Salary 60k"),
                craft.levels().getLast().sections().stream()
                        .map(section -> section.name() + " " + section.text().plain())
                        .toList());
    }

    @Test
    void tablesOfOtherThingsAreNoFramework() {
        source.file("README.md", """
                | Command | What it does | Example |
                |---|---|---|
                | start | Starts the service in the background | start --port 80 --now |
                | stop | Stops the service after its last answer | stop --after 10 --quietly |
                """);
        assertEquals(List.of(), source.read().crafts());
    }
}
