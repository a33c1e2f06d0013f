package dev.levelpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PageTemplatesTest {

    private final PageTemplates templates = new PageTemplates(TemplateFolder.builtIn());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aPageIsWellFormedWhateverTheTextSays() throws Exception {
        Document page = parse(templates.page(Everything.profile()).text());
        assertEquals("en", page.getDocumentElement().getAttribute("lang"));
        assertEquals(0, page.getElementsByTagName("script").getLength());
        String summary = element(page, "class", "summary").getTextContent();
        assertEquals(Everything.HOSTILE.replace("\u0001\uFFFE", ""), summary);
    }

    @Test
    void aDescribedAreaLinksToItsDescriptionAndNoOtherLinksInside() throws Exception {
        Document page = parse(templates.page(Everything.profile()).text());
        var links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String target = ((Element) links.item(i)).getAttribute("href");
            if (target.startsWith("#")) {
                element(page, "id", target.substring(1));
            }
        }
        assertEquals("Area | A", page.getElementsByTagName("a").item(0).getTextContent());
    }

    @Test
    void aPlaceholderSaysThatItIsNotYetDescribedAndTheDraftMarkNamesIt() {
        String page = templates.page(Everything.profile()).text();
        assertTrue(page.contains("Not yet described"), page);
        assertTrue(page.contains("<strong>Draft</strong> Not yet described: Area B<"), page);
    }

    @Test
    void documentsOfOneLookShareOneStyleSheet() {
        assertSame(
                templates.page(Everything.profile()).css(),
                templates.page(Everything.profile()).css());
    }

    @Test
    void aMissingTemplateIsNamed() {
        TemplateProblems problems = assertThrows(TemplateProblems.class, () -> own().page(Everything.profile()));
        assertEquals(
                folder.resolve("profile.ftl") + ": the template is missing; write the built-in ones to a folder with:"
                        + " levelpress templates --export DIR",
                problems.getMessage());
    }

    @Test
    void aMissingIncludeIsNamed() throws IOException {
        write("profile.ftl", "<html>\n<#include \"gone.ftl\">\n</html>");
        TemplateProblems problems = assertThrows(TemplateProblems.class, () -> own().page(Everything.profile()));
        assertTrue(String.valueOf(problems.getMessage()).contains("gone.ftl"), problems.getMessage());
    }

    @Test
    void aTemplateThatDoesNotParseIsNamedWithLineAndColumn() throws IOException {
        write("profile.ftl", "<html>\n  ${doc.}\n</html>");
        Problem problem = problem();
        assertEquals(folder.resolve("profile.ftl").toString(), problem.where().file());
        assertEquals(2, problem.where().line());
        assertTrue(problem.message().startsWith("column 9: "), problem.message());
    }

    @Test
    void aBrokenTemplateIsNamedEachTimeAlsoWhenAnotherImportsIt() throws IOException {
        write("profile.ftl", "<#import \"words.ftl\" as words>");
        write("words.ftl", "\n<#assign as = 1>");
        PageTemplates own = own();
        String first = message(own);
        assertTrue(first.startsWith(folder.resolve("words.ftl") + ":2: column 10: "), first);
        assertEquals(first, message(own));
        write("profile.md.ftl", "${doc.}");
        assertEquals(markdownMessage(own), markdownMessage(own));
    }

    @Test
    void aTemplateThatAsksForWhatIsNotThereIsNamedWithLineAndColumn() throws IOException {
        write("profile.ftl", "<html>\n${doc.mastehad.title}\n</html>");
        Problem problem = problem();
        assertEquals(2, problem.where().line());
        assertTrue(problem.message().contains("doc.mastehad"), problem.message());
        assertEquals(1, problem.line().lines().count());
    }

    @Test
    void aTemplateReachesNoClasses() throws IOException {
        write("profile.ftl", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertTrue(problem().message().contains("not allowed"), problem().message());
        write("profile.ftl", "${doc.class.name}");
        assertThrows(TemplateProblems.class, () -> own().page(Everything.profile()));
    }

    @Test
    void markdownKeepsTextAsText() {
        String markdown = templates.markdown(Everything.profile());
        assertTrue(markdown.contains("# Title \\*one\\*"), markdown);
        assertFalse(markdown.contains("<script>"), markdown);
    }

    private static String message(PageTemplates templates) {
        return String.valueOf(assertThrows(TemplateProblems.class, () -> templates.page(Everything.profile()))
                .getMessage());
    }

    private static String markdownMessage(PageTemplates templates) {
        return String.valueOf(assertThrows(TemplateProblems.class, () -> templates.markdown(Everything.profile()))
                .getMessage());
    }

    private Problem problem() {
        return assertThrows(TemplateProblems.class, () -> own().page(Everything.profile()))
                .problems()
                .getFirst();
    }

    private PageTemplates own() {
        return new PageTemplates(TemplateFolder.at(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Document parse(String xhtml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element element(Document page, String attribute, String value) {
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute(attribute).equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no element with " + attribute + "=" + value);
    }
}
