package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Limits;
import dev.levelpress.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our own samples. */
class SamplesTest {

    private final ProblemReport problems = new ProblemReport();

    private Framework read(String sample) throws IOException {
        return Readers.read(Sources.open(Path.of("samples", sample), Limits.defaults(), problems), problems)
                .framework();
    }

    @Test
    void meridianIsReadInTheOrderOfItsNavigation() throws IOException {
        Framework meridian = read("meridian");
        assertEquals("Meridian Career Framework", meridian.name());
        assertEquals(
                List.of(
                        "software-engineering [level-1, level-2, level-3, level-4, level-4-staff, level-5] 7",
                        "product-design [level-1, level-2, level-3, level-4, level-5] 6",
                        "data-science [level-2, level-3, level-4, level-5] 6",
                        "engineering-management [level-4, level-5, level-6] 6",
                        "people-partnering [associate, partner, senior-partner] 5"),
                meridian.crafts().stream()
                        .map(craft -> craft.id() + " "
                                + craft.levels().stream().map(Level::id).toList() + " "
                                + craft.areas().size())
                        .toList());
        for (Craft craft : meridian.crafts()) {
            assertTrue(
                    craft.areas().stream().noneMatch(area -> area.description().isEmpty()), craft.id());
            for (Level level : craft.levels()) {
                assertEquals(craft.areas().size(), level.expectations().size(), craft.id() + "/" + level.id());
            }
        }
    }

    @Test
    void meridiansOneReferenceAndOnePlaceholderAreFound() throws IOException {
        Framework meridian = read("meridian");
        assertEquals(
                List.of(
                        "product-design/level-5.md:20: area \"Visual Craft\" is a placeholder (TODO); describe it or remove"
                                + " it"),
                problems.all().stream().map(Problem::line).toList());
        Level staff = meridian.craft("data-science")
                .flatMap(craft -> craft.level("level-4"))
                .orElseThrow();
        assertEquals(
                List.of(Optional.of("level-3")),
                staff.expectations().stream()
                        .filter(each -> each.state() == Expectation.State.INHERITED)
                        .map(Expectation::inheritedFrom)
                        .toList());
    }

    @Test
    void harbourNeedsNoPagesOfItsCrafts() throws IOException {
        Framework harbour = read("harbour");
        assertEquals(List.of(), problems.all());
        assertEquals(
                List.of("Deckhand 🌱", "Schichtführung", "Πλοηγός", "Капітан флоту"),
                harbour.craft("pilots-and-crews").orElseThrow().levels().stream()
                        .map(Level::label)
                        .toList());
    }

    @Test
    void everyMistakeOfTheBrokenSampleIsFoundOnItsPage() throws IOException {
        Framework broken = read("broken");
        Set<String> found = problems.all().stream()
                .map(problem -> problem.where().file().replaceFirst("^craft/(.*)\\.md$", "$1") + " " + problem.code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "broken-yaml broken-yaml",
                        "comments placeholder",
                        "dead-anchor dead-anchor",
                        "dead-link dead-link",
                        "deep flattened-text",
                        "duplicate-b duplicate-permalink",
                        "duplicate-b duplicate-title",
                        "elsewhere not-fetched",
                        "elsewhere removed-link",
                        "front-matter-never-closed front-matter-not-closed",
                        "inherited-from-nowhere inherited-from-nowhere",
                        "missing-area missing-area",
                        "no-parent level-left-out",
                        "no-title level-without-title",
                        "odd-types unknown-front-matter-type",
                        "placeholders placeholder",
                        "placeholders-in-words placeholder",
                        "repeated-area repeated-area",
                        "scripts removed-link",
                        "scripts removed-markup",
                        "tab-in-yaml repaired-yaml",
                        "undescribed-area area-without-description",
                        "utf-16 repaired-text",
                        "wide-table clamped-table",
                        "windows-1252 repaired-text",
                        "yaml-aliases repaired-yaml")),
                found);
        assertEquals(26, broken.crafts().getFirst().levels().size());
    }
}
