package dev.levelpress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.levelpress.Browser;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.review.word.Key;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as pages: filled in with a real browser, with and without its scripts. */
class PageFormsTest {

    private static final String CRAFT = "data-science";
    private static final String LEVEL = "level-5";
    private static final Review REVIEW = Meridian.review(CRAFT, LEVEL);

    @TempDir
    Path folder;

    @Test
    void everyFieldComesBackFromACopyThatTheBrowserSaves() throws IOException {
        Path form = form();
        try (Browser browser = Browser.open()) {
            Page page = browser.visit(form.toUri().toString(), 1000, ColorScheme.LIGHT);
            Map<Key, String> answers = answers();
            answers.forEach((key, answer) -> fill(page, key, answer));
            Download download = page.waitForDownload(() -> page.locator("#save").click());
            assertEquals("form.html", download.suggestedFilename());
            byte[] saved = Files.readAllBytes(download.path());
            assertBack(answers, "saved.html", saved);
            assertEquals(List.of(), browser.complaints());
            Page again = browser.visit(
                    Files.write(folder.resolve("again.html"), saved).toUri().toString(), 1000, ColorScheme.DARK);
            fill(again, new Key("", "employee"), "Someone else");
            answers.put(new Key("", "employee"), "Someone else");
            Download second = again.waitForDownload(() -> again.locator("#save").click());
            assertBack(answers, "again.html", Files.readAllBytes(second.path()));
        }
    }

    @Test
    void everyFieldComesBackWithoutScripts() throws IOException {
        Path form = form();
        try (Browser browser = Browser.open()) {
            Page page = browser.visitWithoutScripts(form.toUri().toString());
            assertTrue(page.locator("select").first().isHidden());
            Map<Key, String> answers = answers();
            answers.forEach((key, answer) ->
                    page.locator("[contenteditable]" + field(key)).fill(answer));
            assertBack(answers, "saved.mhtml", Browser.archive(page).getBytes(StandardCharsets.UTF_8));
            assertBack(answers, "complete.html", page.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFormIsAccessible() throws IOException {
        Path form = form();
        try (Browser browser = Browser.open()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browser.visit(form.toUri().toString(), 1000, scheme);
                assertEquals(List.of(), Browser.violations(page));
            }
        }
    }

    @Test
    void otherPagesAreNoForms() {
        ProblemReport problems = new ProblemReport();
        byte[] page = "<html><p>levelpress.framework".getBytes(StandardCharsets.UTF_8);
        assertTrue(new Forms(Meridian.known()).read("page.html", page, problems).isEmpty());
        assertEquals(1, problems.all().size());
    }

    @Test
    void damagedPagesAreReadOrTold() throws IOException {
        byte[] form = Files.readAllBytes(form());
        byte[] deep = ("<meta name=\"levelpress.framework\">" + "<div data-question=a>".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] each : List.of(Arrays.copyOf(form, form.length / 2), deep)) {
            new Forms(Meridian.known()).read("form.html", each, new ProblemReport());
        }
    }

    private Path form() throws IOException {
        Publisher publisher = new Publisher(Settings.defaults());
        byte[] page = publisher
                .publish(Meridian.FRAMEWORK, new Request(CRAFT, LEVEL, Kind.REVIEW, Format.HTML))
                .bytes();
        return Files.write(folder.resolve("form.html"), page);
    }

    private static void assertBack(Map<Key, String> answers, String file, byte[] saved) {
        ProblemReport problems = new ProblemReport();
        FilledForm form =
                new Forms(Meridian.known()).read(file, saved, problems).orElseThrow();
        Map<Key, String> back = Filled.values(form);
        // A box that is not ticked says so; without scripts there is none.
        Map<String, String> wrong = new TreeMap<>(text(back));
        text(answers)
                .forEach((key, value) -> wrong.merge(
                        key, value, (came, sent) -> came.equals(sent) ? "" : "came " + came + " for " + sent));
        wrong.values().removeIf(String::isEmpty);
        assertEquals(Map.of(), wrong);
        assertEquals(List.of(), form.problems());
        assertEquals(REVIEW.origin().level(), form.origin().level());
        assertEquals(REVIEW.origin().content(), form.origin().content());
    }

    private static Map<String, String> text(Map<Key, String> answers) {
        Map<String, String> text = new LinkedHashMap<>();
        answers.forEach((key, value) -> text.put(key.area() + "/" + key.question(), value));
        return text;
    }

    private static void fill(Page page, Key key, String answer) {
        switch (question(key).type()) {
            case LINE, TEXT -> page.locator("[contenteditable]" + field(key)).fill(answer);
            case CHOICE -> page.locator("select" + field(key)).selectOption(answer);
            case DATE -> page.locator("input" + field(key)).fill(answer);
            case CHECK -> page.locator("input" + field(key)).check();
        }
    }

    private static String field(Key key) {
        return "[data-question='" + key.question() + "'][data-area='" + key.area() + "']";
    }

    private static Map<Key, String> answers() {
        Map<Key, String> answers = new LinkedHashMap<>();
        Questionnaire asked = Meridian.questionnaire();
        asked.questions().forEach(each -> answers.put(new Key("", each.name()), Texts.answer(each, answers.size())));
        REVIEW.areas()
                .forEach(area -> asked.areaQuestions()
                        .forEach(each ->
                                answers.put(new Key(area.id(), each.name()), Texts.answer(each, answers.size()))));
        return answers;
    }

    private static Question question(Key key) {
        return SheetFormsTest.question(key);
    }
}
