package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.document.Documents;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Look;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Craft;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.review.Answer.Found;
import dev.levelpress.review.word.Key;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.WordTemplates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    private static final String FIRST_RATING = "/review[1]/areas[1]/area[1]/selfRating[1]";

    private final Filled filled = Filled.of(Meridian.review().of(Meridian.PERSON, "H2 2026"));

    private static FilledForm read(KnownForms known, byte[] docx) {
        ProblemReport problems = new ProblemReport();
        FilledForm form =
                new Forms(known).read("ann.docx", docx, problems).orElseThrow(() -> new AssertionError(problems.all()));
        assertEquals(List.of(), problems.all());
        return form;
    }

    private static FilledForm read(WordFile file) {
        return read(Meridian.known(), file.bytes());
    }

    private void assertAllCameBack(FilledForm form, Found... found) {
        assertEquals(Map.of(), filled.differences(form));
        assertEquals(List.of(found), Filled.found(form));
        assertEquals(List.of(), form.problems());
    }

    @Test
    void emptyFormHasNoAnswersButThoseGivenFromTheStart() {
        Map<Key, String> plain = Filled.values(read(Meridian.known(), Meridian.docx(Meridian.review())));
        assertEquals(Map.of(new Key("", "employeeAgreed"), "false", new Key("", "managerAgreed"), "false"), plain);
        FilledForm given =
                read(Meridian.known(), Meridian.docx(Meridian.review().of(Meridian.PERSON, "H2 2026")));
        assertEquals("Ann & Bob", Filled.values(given).get(new Key("", "employee")));
        assertEquals("H2 2026", given.origin().period());
        assertEquals("p7", given.origin().person());
    }

    @Test
    void everythingComesBackFromTheControls() {
        assertAllCameBack(read(filled.copy()), Found.FIELD);
        assertAllCameBack(read(filled.copy().withoutTags()), Found.FIELD);
        assertAllCameBack(read(filled.copy().withoutTags().withoutData()), Found.FIELD);
    }

    @Test
    void tagsAreEnough() {
        assertAllCameBack(read(filled.copy().withoutBindings()), Found.TAG);
    }

    @Test
    void differentAnswersToTheSameQuestionAreShown() {
        FilledForm form = read(filled.copy().filledOnly(FIRST_RATING, 1, "2"));
        String first = filled.answers().getOrDefault(new Key("framing-the-question", "selfRating"), "");
        assertEquals(
                List.of(new Problem.ConflictingAnswers(
                        Location.of("ann.docx"), "framing-the-question", "selfRating", List.of(first, "2"))),
                form.problems());
    }

    @Test
    void whereEditorsDroppedAllControlsThePlaceTells() {
        assertAllCameBack(read(filled.copy().flattened().withoutData()), Found.POSITION);
        WordFile asGoogleDocsGivesIt = filled.copy().flattened().withoutData().withoutProperties();
        assertAllCameBack(read(Meridian.withoutFramework(), asGoogleDocsGivesIt.bytes()), Found.POSITION);
    }

    @Test
    void whatNoPropertySaysTheTitleDoes() {
        WordFile asGoogleDocsGivesIt = filled.copy().flattened().withoutData().withoutProperties();
        FilledForm back = read(Meridian.known(), asGoogleDocsGivesIt.bytes());
        assertEquals(filled.answers(), Filled.values(back));
        assertEquals("data-science", back.origin().craft());
        assertEquals("level-5", back.origin().level());
        Collector collector = new Collector(Meridian.known(), Optional.empty());
        collector.add("ann.docx", asGoogleDocsGivesIt.bytes());
        assertEquals(
                List.of("does not say what it was made for; by its title it is about data-science/level-5"),
                collector.collected().problems().stream().map(Problem::message).toList());
    }

    @Test
    void textBesideAControlIsShown() {
        WordFile file = filled.copy().withTextAfter("/review[1]/goal1[1]", " and more");
        assertEquals(
                List.of("goal1"),
                read(file).problems().stream()
                        .map(each -> ((Problem.ConflictingAnswers) each).question())
                        .toList());
    }

    @Test
    void promptsAreNoAnswers() {
        WordFile file =
                WordFile.of(Meridian.docx(Meridian.review())).flattened().withoutData();
        assertEquals(
                Map.of(new Key("", "employeeAgreed"), "false", new Key("", "managerAgreed"), "false"),
                Filled.values(read(file)));
    }

    @Test
    void anotherTemplateIsReadByItsOwnWords() {
        WordTemplates matrix = new WordTemplates(
                TemplateFolder.builtIn().with("review.docx", Path.of("templates/review-matrix.docx")));
        KnownForms known = new KnownForms(matrix, Meridian.DOCUMENTS, Optional.of(Meridian.FRAMEWORK));
        Filled form = Filled.of(Meridian.review(), matrix);
        FilledForm controls = read(known, form.copy().bytes());
        assertEquals(Map.of(), form.differences(controls));
        assertEquals(List.of(), controls.problems());
        FilledForm places = read(known, form.copy().flattened().withoutData().bytes());
        assertEquals(Map.of(), form.differences(places));
        assertEquals(List.of(), places.problems());
    }

    @Test
    void expectationsOfTheNextLevelChangeNoPlace() {
        Documents withNext = new Documents(Look.defaults(), Optional.empty(), Optional.empty(), true, false);
        Craft craft = Meridian.FRAMEWORK.craft("data-science").orElseThrow();
        Review review = (Review) withNext.document(
                Kind.REVIEW, Meridian.FRAMEWORK, craft, craft.levels().getFirst());
        Filled form = Filled.of(review);
        FilledForm back = read(form.copy().flattened().withoutData());
        assertEquals(Map.of(), form.differences(back));
        assertEquals(List.of(), back.problems());
    }
}
