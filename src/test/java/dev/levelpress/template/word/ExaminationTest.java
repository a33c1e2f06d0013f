package dev.levelpress.template.word;

import static dev.levelpress.template.word.SmallTemplate.control;
import static dev.levelpress.template.word.SmallTemplate.paragraph;
import static dev.levelpress.template.word.SmallTemplate.row;
import static dev.levelpress.template.word.SmallTemplate.run;
import static dev.levelpress.template.word.SmallTemplate.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.problem.Problem;
import dev.levelpress.template.TemplateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the people team is told of a template they changed. */
class ExaminationTest {

    private static final String LIST =
            "<w:dropDownList><w:listItem w:displayText=\"A\" w:value=\"1\"/></w:dropDownList>";

    @TempDir
    private Path folder;

    @Test
    void builtInTemplatesAreFine() {
        for (String name : TemplateFolder.NAMES) {
            if (name.startsWith("review") && name.endsWith(".docx")) {
                TemplateReport report =
                        WordTemplates.examined(TemplateFolder.builtIn().read(name), name);
                assertEquals(List.of(), report.problems(), name);
            }
        }
    }

    @Test
    void controlWithoutATagIsNamedByItsTitleAndTable() throws IOException {
        String titled = "<w:sdt><w:sdtPr><w:alias w:val=\"Manager comment\"/><w:text/></w:sdtPr><w:sdtContent>"
                + run("x") + "</w:sdtContent></w:sdt>";
        String body = table(row(paragraph(run("a"))))
                + control(
                        "each:area", table(row(paragraph(titled)) + row(paragraph(control("in:area.self", run("x"))))));
        assertEquals(
                List.of("my.docx: the control \"Manager comment\" in table 2 has no tag, so that nobody reads what is"
                        + " written into it; give it one such as in:area.managerComment (Developer tab, Properties)"),
                lines(body));
    }

    @Test
    void oneQuestionInTwoWaysAndListsWithoutChoices() throws IOException {
        String body = paragraph(control("in:fit", LIST, run("x")))
                + paragraph(control("in:fit", run("y")))
                + paragraph(control("in:mood", "<w:dropDownList/>", run("z")));
        assertEquals(
                List.of(
                        "my.docx: the control \"in:fit\" at \"y\" has the tag \"in:fit\" of another one that is not of the"
                                + " same kind; make both of the same kind, such as lists of the same choices, or give"
                                + " it a tag of its own",
                        "my.docx: the control \"in:mood\" at \"z\" is a list without choices; add its choices (Developer"
                                + " tab, Properties)"),
                lines(body));
    }

    @Test
    void templateWithoutAnythingToFillInIsToldSo() throws IOException {
        assertEquals(
                List.of(
                        "my.docx: the template has no control to fill in; give controls tags such as in:period or, inside"
                                + " each:area, in:area.rating"),
                lines(paragraph(run("x"))));
    }

    @Test
    void whatIsNoWordDocumentIsSaidToBeNone() {
        TemplateReport report = WordTemplates.examined("Hello".getBytes(StandardCharsets.UTF_8), "my.docx");
        assertEquals(
                List.of("my.docx: the template cannot be used: it is not a .docx file as Word saves it; correct the"
                        + " template"),
                report.problems().stream().map(Problem::line).toList());
        assertEquals(List.of(), report.asks().sections());
    }

    private List<String> lines(String body) throws IOException {
        new SmallTemplate(body).in(folder);
        return WordTemplates.examined(Files.readAllBytes(folder.resolve("review.docx")), "my.docx").problems().stream()
                .map(Problem::line)
                .toList();
    }
}
