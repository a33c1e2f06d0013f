package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Poppler;
import dev.levelpress.framework.Choice;
import dev.levelpress.output.pdf.Vera;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Settings;
import dev.levelpress.review.Calibration.Column;
import dev.levelpress.review.Calibration.Group;
import dev.levelpress.review.Calibration.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final List<Choice> SCALE = List.of(new Choice("1", "Not <yet>"), new Choice("2", "Met"));
    private static final List<Column> COLUMNS = List.of(
            new Column("delivery", "Delivery", "selfRating", "Self"),
            new Column("delivery", "Delivery", "managerRating", "Manager"),
            new Column("", "Overall", "overallManagerRating", "Manager"));

    @Test
    void peopleAreCountedAtEachStepAndWhereRatingsDiffer() {
        Spread spread = calibration(group("A", row("1", "2", "2"), row("2", "2", ""), row("2", "x", "1")))
                .spreads()
                .getFirst();
        assertEquals(List.of("Self", "Manager"), spread.raters());
        assertEquals(
                List.of(
                        new Spread.Area("Delivery", List.of(List.of(1, 2), List.of(0, 2)), 1),
                        new Spread.Area("Overall", List.of(List.of(0, 0), List.of(1, 1)), 0)),
                spread.areas());
        assertEquals(1, spread.others());
        assertEquals(2, spread.most());
    }

    @Test
    void summaryIsATaggedPdfThatNamesNobody() {
        Calibration calibration = calibration(
                group("Data & <Science>, Level 3", row("1", "2", "2"), row("2", "2", "1")),
                group("Data / Science", row("2", "2", "2")));
        List<Published> summaries =
                new Publisher(Settings.defaults()).summaries(Optional.empty(), calibration, "H2 2026", 2);
        assertEquals(
                List.of("Data & Science , Level 3.pdf", "Data Science.pdf"),
                summaries.stream().map(Published::fileName).toList());
        String charted = Poppler.read(summaries.getFirst().bytes(), "pdftotext", "-layout", "-", "-");
        assertTrue(charted.contains("Data & <Science>, Level 3"), charted);
        assertTrue(charted.contains("How 2 people are rated"), charted);
        assertTrue(charted.contains("1 Not <yet> · 2 Met"), charted);
        assertFalse(charted.contains("Ann"), charted);
        String small = Poppler.read(summaries.getLast().bytes(), "pdftotext", "-layout", "-", "-");
        assertTrue(small.contains("Groups of fewer than 2 are not charted"), small);
        assertFalse(small.contains("Delivery"), small);
        summaries.forEach(each -> assertEquals(List.of(), Vera.failures(each.bytes()), each.fileName()));
    }

    private static Calibration calibration(Group... groups) {
        return new Calibration(SCALE, List.of(groups));
    }

    private static Group group(String title, Row... rows) {
        return new Group(title, COLUMNS, List.of(rows));
    }

    private static Row row(String... ratings) {
        return new Row("Ann", "Mia", "ann.docx", List.of(ratings), 0, 0);
    }
}
