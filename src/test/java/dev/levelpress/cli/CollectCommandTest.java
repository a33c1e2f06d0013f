package dev.levelpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Person;
import dev.levelpress.document.Review;
import dev.levelpress.review.Meridian;
import dev.levelpress.review.WordFile;
import dev.levelpress.review.Zip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectCommandTest {

    private static final Review REVIEW = Meridian.review().of(Meridian.PERSON, "H2 2026");

    @TempDir
    Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private static WordFile form(Review review) {
        return WordFile.of(Meridian.docx(review));
    }

    private static WordFile form() {
        return form(REVIEW);
    }

    private void put(String name, WordFile file) throws IOException {
        Path path = in.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes());
    }

    private Run collect(String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "collect";
        args[1] = in.toString();
        args[2] = "--out";
        args[3] = out.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }

    private String csv() throws IOException {
        return Files.readString(out.resolve("answers.csv"));
    }

    /** From one list to forms and back: the folder as it was made, with its index, can be collected. */
    @Test
    void whatReviewsMakesCanBeCollectedAsItIs() throws IOException {
        Path people = Files.writeString(
                folder.resolve("people.csv"),
                "Name,Email,Craft,Level,Manager,Form\nAnn,ann@example.org,Data Science,Level 5,Mia,docx\n"
                        + "Bob,bob@example.org,Data Science,Level 5,Mia,xlsx\n"
                        + "Cem,cem@example.org,Data Science,Level 5,Mia,html\n");
        Run made = Run.of(
                "reviews",
                "samples/meridian",
                "--people",
                people.toString(),
                "--period",
                "H2 2026",
                "--out",
                in.toString());
        assertEquals(0, made.code(), made.err());
        Run run = collect("--source", "samples/meridian", "--workbook", "c.xlsx", "--summaries");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains(" of 3 forms in "), run.err());
        assertTrue(run.err().contains("index.xlsx: is no form that can be read, and was left out"), run.err());
        for (String name : new String[] {"Ann", "Bob", "Cem"}) {
            assertTrue(csv().contains("\"" + name + "\",\"H2 2026\",\"data-science\",\"level-5\""), csv());
        }
        assertTrue(Files.isRegularFile(out.resolve("c.xlsx")));
        assertTrue(Files.isRegularFile(out.resolve("summaries/Data Science, Level 5 (Principal).pdf")));
    }

    @Test
    void answersOfAllFormsAreWritten() throws IOException {
        put("team/ann.docx", form().filled("/review[1]/goal1[1]", "=cmd|' /C calc'!A0"));
        Person other = new Person("p8", "Cem", "", "", Map.of());
        WordFile cem = form(REVIEW.of(other, "H2 2026")).filled("/review[1]/areas[1]/area[2]/selfRating[1]", "3");
        Files.write(in.resolve("more.zip"), Zip.of(Map.of("cem.docx", cem.bytes(), "~$cem.docx", new byte[3])));
        Run run = collect("--source", "samples/meridian", "--release", "2026.2", "--period", "H2 2026");
        assertEquals("", run.out());
        assertTrue(run.err().contains(" of 2 forms in "), run.err());
        assertEquals(0, run.code(), run.err());
        assertTrue(
                csv().contains(
                                "\"team/ann.docx\",\"p7\",\"Ann & Bob\",\"H2 2026\",\"data-science\",\"level-5\",\"\",\"goal1\",\"'=cmd|' /C calc'!A0\",\"field\",\"\""),
                csv());
        assertTrue(csv().contains("\"more.zip/cem.docx\",\"p8\",\"Cem\""), csv());
        assertTrue(csv().contains("\"data-quality\",\"selfRating\",\"3\",\"field\",\"\""), csv());
        String json = Files.readString(out.resolve("answers.json"));
        assertTrue(json.contains("\"value\" : \"=cmd|' /C calc'!A0\""), json);
        assertTrue(json.contains("\"code\" : \"unanswered-questions\""), json);
    }

    @Test
    void sameFormTwiceIsReported() throws IOException {
        put("a.docx", form());
        put("b.docx", form());
        put("c.docx", form().filled("/review[1]/goal1[1]", "another"));
        Run run = collect();
        assertTrue(run.err().contains("b.docx: says the same as a.docx and was left out"), run.err());
        assertTrue(
                run.err().contains("c.docx: is about the same person, level and period as a.docx, with other answers"),
                run.err());
        assertEquals(1, run.code());
        assertTrue(run.err().contains(" of 2 forms in "), run.err());
    }

    @Test
    void formsOfAnotherVersionLevelPeriodAndPersonAreReported() throws IOException {
        Review older = new Review(
                REVIEW.masthead(),
                REVIEW.summary(),
                REVIEW.areas(),
                REVIEW.next(),
                REVIEW.nextTitle(),
                REVIEW.ratings(),
                "0123456789abcdef",
                REVIEW.person(),
                REVIEW.period(),
                REVIEW.draft(),
                REVIEW.look());
        put("a.docx", form(older));
        put("b.docx", form(REVIEW.of(Meridian.PERSON, "H1 2026")).filled("/review[1]/employee[1]", "Cem"));
        Run run = collect("--source", "samples/meridian", "--period", "H2 2026");
        assertTrue(
                run.err().contains("error: a.docx: was made of another version of the framework (2026.2; "), run.err());
        assertTrue(run.err().contains("b.docx: is of the period \"H1 2026\", not of \"H2 2026\""), run.err());
        assertTrue(run.err().contains("b.docx: was made for p7 but names \"Cem\""), run.err());
        assertEquals(1, run.code());
    }

    @Test
    void editedExpectationIsReported() throws IOException {
        put("a.docx", form().replacedInText("on the company's agenda", "on the agenda"));
        Run run = collect("--source", "samples/meridian");
        assertTrue(
                run.err()
                        .contains(
                                "a.docx: the expectation of \"Framing the Question\" is not the framework's: it was edited"),
                run.err());
        assertFalse(run.err().contains("\"Data Quality\""), run.err());
    }

    @Test
    void answersThatCountNothingAreReported() throws IOException {
        put("a.docx", form().flattened().withoutData().replacedInText("Choose a rating", "quite good"));
        Run run = collect();
        assertTrue(
                run.err().contains("\"selfRating\" of framing-the-question is \"quite good\" and not one of 1, 2, 3"),
                run.err());
    }

    @Test
    void whatIsNoFormIsNamed() throws IOException {
        put("a.docx", form());
        Files.writeString(in.resolve("notes\u202Etxt.doc"), "x");
        Files.write(in.resolve("cut.docx"), new byte[] {'P', 'K', 3, 4, 0});
        Files.write(in.resolve("outer.zip"), Zip.of(Map.of("inner.zip", Zip.of(Map.of("x", new byte[1])))));
        Run run = collect();
        assertTrue(run.err().contains("notes\\u202Etxt.doc: is no form that can be read"), run.err());
        assertTrue(run.err().contains("error: cut.docx: was not read: it is damaged or cut off"), run.err());
        assertTrue(
                run.err().contains("outer.zip/inner.zip: was not read: it is a zip archive inside another"), run.err());
        assertEquals(1, run.code());
    }

    @Test
    void nothingToCollectIsNotSuccess() {
        assertEquals(1, collect().code());
        Run run = Run.of("collect", in.resolve("absent").toString(), "--out", out.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no such file or folder"), run.err());
    }
}
