package dev.levelpress.template.word;

import static dev.levelpress.template.word.SmallTemplate.control;
import static dev.levelpress.template.word.SmallTemplate.paragraph;
import static dev.levelpress.template.word.SmallTemplate.row;
import static dev.levelpress.template.word.SmallTemplate.run;
import static dev.levelpress.template.word.SmallTemplate.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.problem.Problem;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.TemplateProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateProblemsOfWordTest {

    @TempDir
    Path folder;

    @Test
    void allMistakesAreToldAtOnce() {
        String body = paragraph(control("level.titel", run("x")) + control("area.name", run("x")))
                + control("each:area", paragraph(control("in:employee", run("x"))));
        assertEquals(
                List.of(
                        "the control \"level.titel\" at \"xx\" has a tag that means nothing",
                        "the control \"area.name\" at \"xx\" works only inside \"each:area\"",
                        "the control \"in:employee\" at \"x\" is filled in once but stands where content repeats; name it"
                                + " in:area.employee inside \"each:area\""),
                messages(body));
    }

    @Test
    void anUnknownTagComesWithTheOnesItMayBe() {
        Problem problem = problems(paragraph(control("levels.title", run("x")))).getFirst();
        assertTrue(problem.remedy().startsWith("use one such as level.title, "), problem.remedy());
        assertEquals(folder.resolve("review.docx").toString(), problem.where().toString());
    }

    @Test
    void tagsOfOtherRepetitionsAreMisplaced() {
        assertEquals(
                List.of(
                        "the control \"section.name\" at \"x\" works only inside \"each:section\"",
                        "the control \"in:area.rating\" at \"x\" works only inside \"each:area\""),
                messages(control("each:area", paragraph(control("section.name", run("x"))))
                        + control("each:section", paragraph(control("in:area.rating", run("x"))))));
    }

    @Test
    void repetitionsDoNotNest() {
        assertEquals(
                List.of("the control \"each:section\" in an empty paragraph stands inside another \"each:\""),
                messages(control("each:area", control("each:section", paragraph("")))));
    }

    @Test
    void paragraphsNeedAParagraphOfTheirOwn() {
        assertEquals(
                List.of(
                        "the control \"level.summary\" at \"Summary: x\" prints paragraphs, so it must have a paragraph of its own"),
                messages(paragraph(run("Summary: ") + control("level.summary", run("x")))));
    }

    @Test
    void controlsAroundRowsAndCellsPrintNothing() {
        String cell = "<w:tr>" + control("if:draft", row(paragraph("")).replaceAll("</?w:tr>", "")) + "</w:tr>";
        assertEquals(
                List.of(
                        "the control \"level.title\" in table 1 stands around a row; it prints text",
                        "the control \"if:draft\" in table 2 stands around a cell; it keeps rows, paragraphs or tables"),
                messages(table(control("level.title", row(paragraph("")))) + table(cell)));
    }

    @Test
    void whatCannotBeFilledInIsNoInput() {
        assertEquals(
                List.of(
                        "the control \"in:photo\" at \"x\" is not a kind of control that text can be filled in",
                        "the control \"in:notes\" at \"ab\" holds more than one paragraph; let it hold only its prompt"),
                messages(paragraph(control("in:photo", "<w:picture/>", run("x")))
                        + control("in:notes", paragraph(run("a")) + paragraph(run("b")))));
    }

    @Test
    void headersAreCheckedToo() {
        SmallTemplate template = new SmallTemplate(paragraph(""))
                .with(
                        "word/header1.xml",
                        "<w:hdr xmlns:w=\"" + Wml.W + "\">" + paragraph(control("nonsense", run("x"))) + "</w:hdr>");
        assertEquals(
                List.of("the control \"nonsense\" in the header has a tag that means nothing"),
                messages(problems(template.in(folder))));
    }

    @Test
    void whatIsNoWordDocumentIsSaidToBeNone() throws IOException {
        Files.writeString(folder.resolve("review.docx"), "not a zip");
        assertEquals(
                List.of("the template cannot be used: it is not a .docx file as Word saves it"),
                messages(problems(folder)));
    }

    @Test
    void partsWithDocumentTypesAreRefused() {
        SmallTemplate template = new SmallTemplate("")
                .with("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertTrue(messages(problems(template.in(folder))).getFirst().contains("DOCTYPE"));
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertEquals(List.of("the template is missing"), messages(problems(folder)));
    }

    private List<String> messages(String body) {
        return messages(problems(body));
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    private List<Problem> problems(String body) {
        return problems(new SmallTemplate(body).in(folder));
    }

    private static List<Problem> problems(Path folder) {
        WordTemplates templates = new WordTemplates(TemplateFolder.at(folder));
        return assertThrows(TemplateProblems.class, () -> templates.parts(Reviews.plain()))
                .problems();
    }
}
