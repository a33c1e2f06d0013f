package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Question;
import dev.levelpress.document.Review;
import dev.levelpress.output.pdf.Vera;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.review.word.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

/** Forms as PDF: filled in with another library, and back. */
class PdfFormsTest {

    private static final String CRAFT = "data-science";
    private static final String LEVEL = "level-5";
    private static final Publisher PUBLISHER = new Publisher(Settings.defaults());
    private static final byte[] FORM =
            PUBLISHER.personal(Meridian.FRAMEWORK, "H2 2026").of(Meridian.PERSON, CRAFT, LEVEL, Format.PDF);

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private interface Saving {
        void save(PDDocument document, ByteArrayOutputStream bytes) throws IOException;
    }

    @Test
    void everyFieldComesBackHoweverTheFileIsSaved() throws IOException {
        Map<Key, String> answers = answers();
        List<Saving> ways = List.of(
                PDDocument::save,
                (document, bytes) -> document.save(bytes, CompressParameters.NO_COMPRESSION),
                PDDocument::saveIncremental);
        for (Saving way : ways) {
            FilledForm back = read(changed(FORM, document -> fill(document, answers), way));
            assertEquals(answers, Filled.values(back));
            assertEquals(List.of(), back.problems());
            assertEquals("p7", back.origin().person());
            assertEquals("H2 2026", back.origin().period());
            assertEquals(LEVEL, back.origin().level());
            assertEquals(
                    Meridian.review(CRAFT, LEVEL).origin().content(),
                    back.origin().content());
        }
    }

    @Test
    void whatIsTypedIsShownInTheFontOfTheForm() throws IOException {
        Map<Key, String> answers = answers();
        answers.replaceAll((key, answer) -> answer.replaceAll("[^ -~äöüß\n]", "é"));
        byte[] filled = changed(FORM, document -> fill(document, answers), PDDocument::save);
        assertEquals(answers, Filled.values(read(filled)));
    }

    @Test
    void anEmptyFormGivesWhatWasKnownFromTheStart() {
        Map<Key, String> values = Filled.values(read(FORM));
        assertEquals("Ann & Bob", values.get(new Key("", "employee")));
        assertEquals("Mia <M>", values.get(new Key("", "manager")));
        assertEquals("H2 2026", values.get(new Key("", "period")));
        assertEquals("false", values.get(new Key("", "employeeAgreed")));
        assertEquals(5, values.size());
    }

    @Test
    void aChangedAnswerIsTheLatestOne() throws IOException {
        Key key = new Key("", "employee");
        byte[] first = changed(FORM, document -> fill(document, Map.of(key, "One")), PDDocument::saveIncremental);
        byte[] second = changed(first, document -> fill(document, Map.of(key, "Two")), PDDocument::saveIncremental);
        assertEquals("Two", Filled.values(read(second)).get(key));
    }

    @Test
    void theFormIsAccessible() {
        for (boolean next : List.of(false, true)) {
            Settings usual = Settings.defaults();
            Publisher publisher = new Publisher(new Settings(
                    usual.look(), usual.templates(), usual.date(), usual.version(), next, false, usual.limits()));
            byte[] form = publisher
                    .publish(Meridian.FRAMEWORK, new Request(CRAFT, "level-2", Kind.REVIEW, Format.PDF))
                    .bytes();
            assertEquals(List.of(), Vera.accessibilityFailures(form));
        }
        assertEquals(List.of(), Vera.accessibilityFailures(FORM));
    }

    @Test
    void everyQuestionIsAFieldThatSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(FORM)) {
            Review review = Meridian.review(CRAFT, LEVEL);
            answers().keySet().forEach(key -> {
                PDField field = field(document, key);
                String title = SheetFormsTest.question(key).title();
                assertTrue(field.getAlternateFieldName().contains(title), key + ": " + field.getAlternateFieldName());
            });
            String first = review.areas().getFirst().name();
            assertEquals(
                    first + ": Self rating",
                    field(document, new Key(review.areas().getFirst().id(), "selfRating"))
                            .getAlternateFieldName());
        }
    }

    @Test
    void theSameFormHasTheSameBytes() {
        assertArrayEquals(
                FORM,
                new Publisher(Settings.defaults())
                        .personal(Meridian.FRAMEWORK, "H2 2026")
                        .of(Meridian.PERSON, CRAFT, LEVEL, Format.PDF));
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        byte[] flattened = changed(FORM, document -> form(document).flatten(), PDDocument::save);
        assertRefused("no fields any more", flattened);
        byte[] locked = changed(
                FORM,
                document -> document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())),
                PDDocument::save);
        assertRefused("locked", locked);
        for (int tenth = 1; tenth < 10; tenth++) {
            assertRefused("end is missing", Arrays.copyOf(FORM, FORM.length * tenth / 10));
        }
    }

    @Test
    void otherDocumentsAreNoForms() {
        byte[] profile = PUBLISHER
                .publish(Meridian.FRAMEWORK, new Request(CRAFT, LEVEL, Kind.PROFILE, Format.PDF))
                .bytes();
        ProblemReport problems = new ProblemReport();
        assertEquals(Optional.empty(), new Forms(Meridian.known()).read("profile.pdf", profile, problems));
        assertEquals(
                List.of("is no form that can be read, and was left out"),
                problems.all().stream().map(each -> each.message()).toList());
    }

    private static void assertRefused(String reason, byte[] file) {
        ProblemReport problems = new ProblemReport();
        assertEquals(Optional.empty(), new Forms(Meridian.known()).read("form.pdf", file, problems));
        assertEquals(1, problems.all().size());
        String message = problems.all().getFirst().message();
        assertTrue(message.contains(reason), message);
    }

    private static Map<Key, String> answers() {
        Map<Key, String> answers = new LinkedHashMap<>();
        for (Question question : Meridian.questionnaire().questions()) {
            answers.put(new Key("", question.name()), Texts.answer(question, answers.size()));
        }
        Meridian.review(CRAFT, LEVEL).areas().forEach(area -> {
            for (Question question : Meridian.questionnaire().areaQuestions()) {
                answers.put(new Key(area.id(), question.name()), Texts.answer(question, answers.size()));
            }
        });
        return answers;
    }

    private static void fill(PDDocument document, Map<Key, String> answers) throws IOException {
        for (Map.Entry<Key, String> each : answers.entrySet()) {
            set(field(document, each.getKey()), each.getValue());
        }
    }

    private static void set(PDField field, String answer) throws IOException {
        if (field instanceof PDCheckBox box) {
            box.check();
        } else if (answer.chars().allMatch(c -> c < 256)) {
            field.setValue(answer);
        } else {
            // PDFBox draws what it fills in, and has no fonts of its own for this, as people's PDF readers have.
            field.getCOSObject().setString(COSName.V, answer);
        }
        field.getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDAcroForm form(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm();
    }

    private static PDField field(PDDocument document, Key key) {
        String group = key.area().isEmpty() ? "review." : "area." + key.area() + ".";
        PDField field = form(document).getField(group + key.question());
        assertTrue(field != null, "no field for " + key);
        return field;
    }

    private static byte[] changed(byte[] form, Change change, Saving saving) throws IOException {
        try (PDDocument document = Loader.loadPDF(form);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.make(document);
            saving.save(document, bytes);
            return bytes.toByteArray();
        }
    }

    private static FilledForm read(byte[] pdf) {
        ProblemReport problems = new ProblemReport();
        FilledForm form =
                new Forms(Meridian.known()).read("form.pdf", pdf, problems).orElseThrow();
        assertEquals(List.of(), problems.all());
        return form;
    }
}
