package dev.levelpress.output.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Review;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.word.Reviews;
import dev.levelpress.template.word.WordPart;
import dev.levelpress.template.word.WordTemplates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people teams change in Word: the next run shows it. */
class EditedTemplateTest {

    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    Path folder;

    @Test
    void otherLabelsAndGuidanceShow() throws IOException, InterruptedException {
        String document =
                document(text -> text.replace("Career review", "Growth talk ${2027} <#if>".replace("<", "&lt;"))
                        .replace("Three are enough.", "Two are enough."));
        assertTrue(document.contains("Growth talk ${2027} &lt;#if&gt;"));
        assertTrue(document.contains("Two are enough."));
    }

    @Test
    void anotherScaleShowsInEveryRating() throws IOException, InterruptedException {
        String document = document(
                text -> text.replace(
                        "<w:listItem w:displayText=\"Beyond this level\" w:value=\"4\"/>",
                        "<w:listItem w:displayText=\"Strong\" w:value=\"4\"/><w:listItem w:displayText=\"Top\" w:value=\"5\"/>"));
        // at a glance and by area, for two people and two areas; and two overall
        assertEquals(10, document.split("displayText=\"Top\"", -1).length - 1);
        assertFalse(document.contains("Beyond this level"));
    }

    @Test
    void areasInOneTableWithARowEach() throws IOException, InterruptedException {
        String matrix = "<w:tbl><w:tblPr><w:tblStyle w:val=\"LevelpressTable\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
                + control(
                        "each:area",
                        "<w:tr>" + cell("area.name", "Area") + cell("in:area.view", "Your view") + "</w:tr>")
                + "</w:tbl>";
        String document = document(
                text -> text.replaceFirst("(?s)<w:body>.*<w:sectPr>", "<w:body>" + matrix + "<w:p/><w:sectPr>"));
        assertEquals(2, document.split("<w:tr>", -1).length - 1);
        assertTrue(document.indexOf("Area one") < document.indexOf("area.one.view"));
        assertTrue(document.indexOf("area.one.view") < document.indexOf("Area two"));
    }

    @Test
    void addedAndRemovedInputsReachTheAnswers() throws IOException, InterruptedException {
        Path edited =
                edited(text -> text.replace("in:period", "in:coach").replace("in:area.selfEvidence", "in:area.link"));
        Map<String, String> parts = DocxParts.texts(Files.readAllBytes(edited));
        String answers = parts.getOrDefault("customXml/item1.xml", "");
        assertTrue(answers.contains("<coach></coach>") && answers.contains("<link></link>"), answers);
        assertFalse(answers.contains("<period>") || answers.contains("selfEvidence"), answers);
    }

    @Test
    void theNextLevelIsShownWhenItIsAskedFor() throws IOException {
        Review plain = Reviews.plain();
        Review next = new Review(
                plain.masthead(),
                plain.summary(),
                plain.areas(),
                List.of(Reviews.row("one", "Area one", "Higher one."), Reviews.row("two", "Area two", "Higher two.")),
                "Senior",
                List.of(),
                "",
                Optional.empty(),
                "",
                false,
                plain.look());
        WordTemplates builtIn = new WordTemplates(TemplateFolder.builtIn());
        String without =
                DocxParts.texts(new DocxOutput().write(builtIn.parts(plain))).getOrDefault(DOCUMENT, "");
        String with =
                DocxParts.texts(new DocxOutput().write(builtIn.parts(next))).getOrDefault(DOCUMENT, "");
        assertFalse(without.contains("To grow towards"));
        assertTrue(with.indexOf("Text one.") < with.indexOf("Higher one.")
                && with.indexOf("Higher one.") < with.indexOf("Text two."));
    }

    /** The document made with the built-in template after an edit; a valid one. */
    private String document(UnaryOperator<String> edit) throws IOException, InterruptedException {
        Path docx = edited(edit);
        WordChecks.assertValid(docx);
        return DocxParts.texts(Files.readAllBytes(docx)).getOrDefault(DOCUMENT, "");
    }

    private Path edited(UnaryOperator<String> edit) throws IOException {
        List<WordPart> parts = new ArrayList<>();
        DocxParts.texts(TemplateFolder.builtIn().read("review.docx")).forEach((name, text) -> {
            byte[] content = (name.equals(DOCUMENT) ? edit.apply(text) : text).getBytes(StandardCharsets.UTF_8);
            parts.add(new WordPart(name, content, content.length, true));
        });
        Files.write(folder.resolve("review.docx"), new DocxOutput().write(parts));
        byte[] docx = new DocxOutput().write(new WordTemplates(TemplateFolder.at(folder)).parts(Reviews.plain()));
        WordChecks.assertWellMade(docx);
        return Files.write(folder.resolve("made.docx"), docx);
    }

    private static String cell(String tag, String sample) {
        String run = "<w:r><w:t>" + sample + "</w:t></w:r>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr><w:p>" + control(tag, run) + "</w:p></w:tc>";
    }

    private static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }
}
