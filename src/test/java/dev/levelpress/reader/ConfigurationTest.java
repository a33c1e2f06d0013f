package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.framework.Choice;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code levelpress.yml} is over what is recognised by itself. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class ConfigurationTest {

    @TempDir
    private Path folder;

    private final ProblemReport problems = new ProblemReport();

    @BeforeEach
    void threeLevels() {
        write("bakery/junior.md", level("Junior", "I knead.", "I sweep."));
        write("bakery/middle.md", level("Middle", "I knead faster.", "I sweep corners."));
        write("bakery/senior.md", level("Senior", "I do not knead.", "later this year"));
        write("old/apprentice.md", level("Apprentice", "I carried flour.", "I swept."));
        write("old/journeyman.md", level("Journeyman", "I kneaded.", "I swept, too."));
    }

    @Test
    void withoutItTwoFoldersAreTwoCrafts() {
        assertEquals(List.of("Bakery [Junior, Middle, Senior]", "Old [Apprentice, Journeyman]"), crafts());
    }

    @Test
    void nameAndLanguageAreAsItSays() {
        write("levelpress.yml", "name: The Bakery\nlanguage: de-CH\n");
        assertEquals("The Bakery", read().name());
        assertEquals("de-CH", read().language());
    }

    @Test
    void filesAreExcludedAndIncludedByGlobs() {
        write("levelpress.yml", "exclude: old/**\n");
        assertEquals(List.of("Bakery [Junior, Middle, Senior]"), crafts());
        write("levelpress.yml", "include: [\"old/*.md\"]\n");
        assertEquals(List.of("Old [Apprentice, Journeyman]"), crafts());
    }

    @Test
    void whatItLeavesOutIsInTheReport() {
        write("levelpress.yml", "exclude: old\n");
        assertEquals(
                List.of(
                        "old/apprentice.md: levelpress.yml leaves it out",
                        "old/journeyman.md: levelpress.yml leaves it out"),
                imported().report().skipped().stream()
                        .map(file -> file.path() + ": " + file.reason())
                        .toList());
    }

    @Test
    void craftsHaveTheNamesOrderAndTitlesItSays() {
        write(
                "levelpress.yml",
                "crafts:\n  - pages: bakery/*.md\n    name: Bread\n    levels: [Senior, junior.md, middle]\n"
                        + "    titles: {Middle: Baker}\n");
        assertEquals(List.of("Bread [Senior, Junior, Baker]", "Old [Apprentice, Journeyman]"), crafts());
        assertEquals(List.of(), problems());
    }

    @Test
    void pagesOfSeveralFoldersAreOneCraft() {
        write("levelpress.yml", "crafts:\n  - pages: [\"**/*.md\"]\n    name: All\n");
        assertEquals(List.of("All [Junior, Middle, Senior, Apprentice, Journeyman]"), crafts());
    }

    @Test
    void onlyTheLayoutItNamesIsRead() {
        write("levelpress.yml", "layout: matrix\n");
        assertEquals(List.of(), crafts());
    }

    @Test
    void wordsItCallsPlaceholdersAre() {
        write("levelpress.yml", "placeholders: [later this year]\n");
        Level senior = read().crafts().getFirst().levels().getLast();
        assertEquals(
                Expectation.State.PLACEHOLDER, senior.expectations().getLast().state());
    }

    @Test
    void ratingsAreStepsByTheirNumberOrByTheValueTheyHave() {
        write("levelpress.yml", "ratings: [Not met, Met]\n");
        assertEquals(List.of(new Choice("1", "Not met"), new Choice("2", "Met")), read().ratings());
        write("levelpress.yml", "ratings:\n  0: Not yet\n  1: Sometimes\n  2: Always\n");
        assertEquals(
                List.of(new Choice("0", "Not yet"), new Choice("1", "Sometimes"), new Choice("2", "Always")),
                read().ratings());
    }

    @Test
    void otherNamesOfAnAreaMeanTheSame() {
        write("bakery/senior.md", "# Senior\n\n## Doughs\n\nI do not knead.\n\n## Broom\n\nI own the broom.\n");
        write("levelpress.yml", "aliases:\n  Dough: Doughs\nexclude: old\n");
        Craft craft = read().crafts().getFirst();
        assertEquals(2, craft.areas().size());
        assertEquals(
                "I do not knead.",
                craft.levels()
                        .getLast()
                        .expectation("dough")
                        .orElseThrow()
                        .text()
                        .plain());
    }

    @Test
    void columnsOfTablesAreTheOnesItNames() {
        write("tables/one.md", "# Clerk 1\n\n| Nr | Thema | Text |\n|--|--|--|\n| 1 | Kasse | Ich kassiere. |\n");
        write("tables/two.md", "# Clerk 2\n\n| Nr | Thema | Text |\n|--|--|--|\n| 1 | Kasse | Ich zähle. |\n");
        write("levelpress.yml", "include: tables\narea-column: Thema\ntext-column: Text\n");
        assertEquals(List.of("Tables [Clerk 1, Clerk 2]"), crafts());
        assertEquals("Kasse", read().crafts().getFirst().areas().getFirst().name());
    }

    @Test
    void whatItCannotSayIsAProblemWithItsLine() {
        write(
                "levelpress.yml",
                "nmae: x\nlanguage: english\nlayout: tabel\ninclude: {a: b}\ncrafts:\n  - page: x\n  - pages: nowhere/*\n"
                        + "  - pages: bakery/*\n    levels: [Boss]\n");
        crafts();
        assertEquals(
                List.of(
                        "levelpress.yml: setting \"levels\" names level \"Boss\" of craft \"Bakery\", which is not there; use one"
                                + " of Junior, Middle, Senior",
                        "levelpress.yml: setting \"crafts\" names pages nowhere/* with a craft, which is not there; correct or"
                                + " remove it",
                        "levelpress.yml:1: there is no setting \"nmae\"; use one of name, language, include, aliases, crafts,"
                                + " exclude, layout, ratings, area-column, placeholders, text-column",
                        "levelpress.yml:2: setting \"language\" cannot be english; write a language tag such as en or pt-BR",
                        "levelpress.yml:3: setting \"layout\" cannot be tabel; write one of own, area-table, heading-per-area,"
                                + " craft-tables, level-headings, positioned-bullets, area-pages, matrix, topics, job-family",
                        "levelpress.yml:4: setting \"include\" cannot be a block of further keys; write a list of texts",
                        "levelpress.yml:6: there is no setting \"page\"; use one of pages, name, areas, layout, levels, titles",
                        "levelpress.yml:6: setting \"pages\" cannot be missing; write the paths or globs of the pages it is"
                                + " about"),
                problems());
    }

    /** The only problems are that our three levels are not those of the example. */
    @Test
    void theExampleOfTheManualIsUnderstood() throws IOException {
        String manual = Files.readString(Path.of("docs/layouts.md"));
        int start = manual.indexOf("```yaml\n") + 8;
        write("levelpress.yml", manual.substring(start, manual.indexOf("```", start)));
        Framework framework = read();
        assertEquals("Meridian Career Framework", framework.name());
        assertEquals("en-GB", framework.language());
        assertEquals(
                List.of(),
                problems.all().stream()
                        .filter(problem ->
                                problem instanceof Problem.UnknownSetting || problem instanceof Problem.UnusableSetting)
                        .toList());
    }

    private static String level(String title, String dough, String broom) {
        return "# " + title + "\n\n## Dough\n\n" + dough + "\n\n## Broom\n\n" + broom + "\n";
    }

    private List<String> crafts() {
        return read().crafts().stream()
                .map(craft -> craft.name() + " "
                        + craft.levels().stream().map(Level::label).toList())
                .toList();
    }

    private List<String> problems() {
        return problems.all().stream().map(Problem::line).toList();
    }

    private Framework read() {
        return imported().framework();
    }

    private Import imported() {
        try {
            return Readers.read(Sources.open(folder, Limits.defaults(), problems), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
