package dev.levelpress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Expectation.State;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.Revision;
import dev.levelpress.framework.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Origin HERE = new Origin("page.md", 1);
    private static final Documents DOCUMENTS =
            new Documents(Look.defaults(), Optional.of(LocalDate.of(2026, 11, 23)), Optional.empty(), true, true);

    private final Level low = level(
            "low",
            expectation("dough", State.WRITTEN, RichText.of("I knead."), Optional.empty()),
            expectation("oven", State.PLACEHOLDER, RichText.of("TODO"), Optional.empty()));
    private final Level high = level(
            "high",
            expectation("dough", State.INHERITED, RichText.of("Same as low"), Optional.of("low")),
            expectation("oven", State.INHERITED, RichText.of("Same as low"), Optional.of("low")));
    private final Level lost =
            level("lost", expectation("dough", State.INHERITED, RichText.of("Same as nobody"), Optional.empty()));

    @Test
    void aPlaceholderIsNeverPrintedAndMakesADraft() {
        Profile profile = profile(low);
        assertTrue(profile.draft());
        assertTrue(profile.areas().get(1).placeholder());
        assertEquals("", profile.areas().get(1).text().plain());
    }

    @Test
    void anInheritedTextIsPrintedWithTheLevelItIsFrom() {
        AreaRow row = profile(high).areas().getFirst();
        assertEquals("I knead.", row.text().plain());
        assertEquals("Level low", row.inheritedFrom());
    }

    @Test
    void anInheritedTextIsPrintedAsWrittenWhenNothingElseIsAskedFor() {
        Documents asWritten = new Documents(Look.defaults(), Optional.empty(), Optional.empty(), true, false);
        AreaRow row = ((Profile) asWritten.document(Kind.PROFILE, framework(), craft(low, high, lost), high))
                .areas()
                .getFirst();
        assertEquals("Same as low", row.text().plain());
        assertEquals("Level low", row.inheritedFrom());
        assertFalse(row.resolved());
    }

    @Test
    void whatIsInheritedFromAPlaceholderIsAPlaceholderAndMakesADraft() {
        Profile profile = profile(high);
        assertTrue(profile.areas().get(1).placeholder());
        assertTrue(profile.draft());
    }

    @Test
    void aReferenceThatLeadsNowhereIsPrintedAsWritten() {
        assertEquals("Same as nobody", profile(lost).areas().getFirst().text().plain());
    }

    @Test
    void areasInheritedInACircleArePrintedAsWritten() {
        Level one = level("one", expectation("dough", State.INHERITED, RichText.of("Same as two"), Optional.of("two")));
        Level two = level("two", expectation("dough", State.INHERITED, RichText.of("Same as one"), Optional.of("one")));
        Profile profile = (Profile) DOCUMENTS.document(Kind.PROFILE, framework(), craft(one, two), one);
        assertEquals("Same as two", profile.areas().getFirst().text().plain());
    }

    @Test
    void onlyAreasThatTheCraftDescribesAreLinked() {
        Profile profile = profile(low);
        assertTrue(profile.areas().get(0).described());
        assertFalse(profile.areas().get(1).described());
        assertEquals(
                List.of("dough"), profile.descriptions().stream().map(Note::id).toList());
    }

    @Test
    void linksThatCannotWorkInADocumentBecomeTheirWords() {
        RichText text = new RichText(List.of(new Block.Paragraph(List.of(
                link("https://example.org", "web"),
                link("/baker#dough", "dough"),
                link("/baker#oven", "oven"),
                link("../other", "other")))));
        Level linked = level("linked", expectation("dough", State.WRITTEN, text, Optional.empty()));
        Block.Paragraph paragraph = (Block.Paragraph)
                profile(linked).areas().getFirst().text().blocks().getFirst();
        assertEquals(
                List.of(
                        link("https://example.org", "web"),
                        link("#area-dough", "dough"),
                        new Inline.Text("oven"),
                        new Inline.Text("other")),
                paragraph.inlines());
    }

    @Test
    void noTextLinksToAnAreaThatTheDocumentDoesNotDescribe() {
        RichText text = new RichText(List.of(
                new Block.Paragraph(List.of(link("#dough", "described"), link("/brewer#dough", "of another craft")))));
        Level without = level("without", expectation("crust", State.WRITTEN, text, Optional.empty()));
        Level with = level("with", expectation("dough", State.WRITTEN, text, Optional.empty()));
        assertEquals(
                List.of(new Inline.Text("described"), new Inline.Text("of another craft")),
                inlines(profile(without).areas()));
        assertEquals(
                List.of(link("#area-dough", "described"), new Inline.Text("of another craft")),
                inlines(profile(with).areas()));
        Review review = (Review) DOCUMENTS.document(Kind.REVIEW, framework(), craft(with), with);
        assertEquals(
                List.of(new Inline.Text("described"), new Inline.Text("of another craft")), inlines(review.areas()));
        assertFalse(review.areas().getFirst().described());
    }

    private static List<Inline> inlines(List<AreaRow> rows) {
        return ((Block.Paragraph) rows.getFirst().text().blocks().getFirst()).inlines();
    }

    @Test
    void onlyARowThatFillsMuchOfAPageMayBeBroken() {
        assertFalse(row("I knead. ".repeat(100)).isLong());
        assertTrue(row("I knead. ".repeat(200)).isLong());
        assertTrue(row("I knead.\n".repeat(20)).isLong());
    }

    private static AreaRow row(String text) {
        return new AreaRow("dough", "Dough", false, false, "", RichText.of(text));
    }

    @Test
    void aReviewShowsTheNextLevelsExpectationsOfTheSameAreas() {
        Review review = (Review) DOCUMENTS.document(Kind.REVIEW, framework(), craft(low, high, lost), low);
        assertEquals("Level high", review.nextTitle());
        assertEquals(
                List.of("dough", "oven"),
                review.next().stream().map(AreaRow::id).toList());
    }

    @Test
    void theHighestLevelsReviewHasNoNext() {
        Review review = (Review) DOCUMENTS.document(Kind.REVIEW, framework(), craft(low, high, lost), lost);
        assertEquals("", review.nextTitle());
        assertEquals(List.of(), review.next());
    }

    @Test
    void theDateIsWrittenAsTheLanguageWritesIt() {
        assertEquals("23 November 2026", date("en-GB"));
        assertEquals("November 23, 2026", date("en-US"));
        assertEquals("23. November 2026", date("de"));
        assertEquals("2026年11月23日", date("ja"));
    }

    private String date(String language) {
        Framework framework = new Framework("Bakery", language, revision(), List.of());
        return DOCUMENTS
                .document(Kind.PROFILE, framework, craft(low), low)
                .masthead()
                .date();
    }

    private Profile profile(Level level) {
        return (Profile) DOCUMENTS.document(Kind.PROFILE, framework(), craft(low, high, level), level);
    }

    private static Framework framework() {
        return new Framework("Bakery", "en", revision(), List.of());
    }

    private static Revision revision() {
        return new Revision(Optional.empty(), "0123456789ab", Optional.empty());
    }

    private static Craft craft(Level... levels) {
        List<Area> areas = List.of(
                new Area("dough", "Dough", RichText.of("What becomes bread."), HERE),
                new Area("oven", "Oven", RichText.EMPTY, HERE));
        return new Craft("baker", "Baker", RichText.EMPTY, areas, List.of(levels), Optional.of("/baker/"), HERE);
    }

    private static Level level(String id, Expectation... expectations) {
        return new Level(
                id,
                "Level " + id,
                "Level " + id,
                RichText.EMPTY,
                List.of(expectations),
                List.of(),
                Optional.empty(),
                HERE);
    }

    private static Expectation expectation(String area, State state, RichText text, Optional<String> from) {
        return new Expectation(area, area, state, text, from, HERE);
    }

    private static Inline.Link link(String target, String words) {
        return new Inline.Link(target, List.of(new Inline.Text(words)));
    }
}
