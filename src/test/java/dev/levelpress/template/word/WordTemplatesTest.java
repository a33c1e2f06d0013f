package dev.levelpress.template.word;

import static dev.levelpress.template.word.SmallTemplate.control;
import static dev.levelpress.template.word.SmallTemplate.external;
import static dev.levelpress.template.word.SmallTemplate.paragraph;
import static dev.levelpress.template.word.SmallTemplate.relationship;
import static dev.levelpress.template.word.SmallTemplate.row;
import static dev.levelpress.template.word.SmallTemplate.run;
import static dev.levelpress.template.word.SmallTemplate.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Document;
import dev.levelpress.template.TemplateFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTemplatesTest {

    @TempDir
    Path folder;

    @Test
    void valuesTakeTheLookOfWhatTheyReplace() {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>sample</w:t></w:r>";
        assertEquals(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Engineer</w:t></w:r></w:p>",
                body(paragraph(control("level.title", bold))));
    }

    @Test
    void paragraphsTakeTheLookOfTheSample() {
        String sample = "<w:p><w:pPr><w:pStyle w:val=\"Lead\"/></w:pPr>" + run("sample") + "</w:p>";
        String expected = sample.replace("sample", "Summary.");
        assertEquals(expected, body(control("level.summary", sample)));
    }

    @Test
    void paragraphsMayStandInAControlInsideTheirParagraph() {
        String paragraph =
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + control("level.summary", run("x")) + "</w:p>";
        assertEquals("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("Summary.") + "</w:p>", body(paragraph));
    }

    @Test
    void rowsAndParagraphsRepeatForEachArea() {
        String line = paragraph(control("area.number", run("0")) + run(". ") + control("area.name", run("x")));
        assertEquals("1. Area one2. Area two", text(body(control("each:area", line))));
        String rows = body(table(control("each:area", row(line))));
        assertEquals(2, count("<w:tr>", rows));
        assertEquals("1. Area one2. Area two", text(rows));
    }

    @Test
    void conditionsKeepOrDropTheirContent() {
        String body = paragraph(control("if:draft", run("Draft. ")) + control("if:next", run("Next.")) + run("End."));
        assertEquals("End.", text(body(body)));
        assertEquals("Draft. Next.End.", text(part("word/document.xml", body, Reviews.hostile())));
    }

    @Test
    void aCellKeepsAParagraphWhenItsContentIsDropped() {
        String table = table(row(control("if:draft", paragraph(run("Draft")))));
        assertTrue(body(table).contains("<w:p/></w:tc>"), body(table));
    }

    @Test
    void textThatLooksLikeCodeIsText() {
        String text = "${doc} #{1} &lt;#if x> [=y] &lt;#-- c --> &lt;@m/> ${\"a\"?eval}";
        assertEquals(
                "${doc} #{1} &lt;#if x&gt; [=y] &lt;#-- c --&gt; &lt;@m/&gt; ${&quot;a&quot;?eval}",
                text(body(paragraph(run(text)))));
    }

    @Test
    void inputsAreBoundToTheAnswers() {
        String body = paragraph(control("in:employee", run("name")))
                + control("each:area", paragraph(control("in:area.self", "<w:alias w:val=\"Self\"/>", run(""))));
        Map<String, String> parts = parts(new SmallTemplate(body), Reviews.plain());
        assertEquals(List.of("employee", "area.one.self", "area.two.self"), values("w:tag w:val", document(parts)));
        assertEquals(
                List.of("Area one: Self", "Area two: Self"),
                values("w:alias w:val", document(parts)).subList(1, 3));
        assertEquals(
                List.of(
                        "/r:review[1]/r:employee[1]",
                        "/r:review[1]/r:areas[1]/r:area[1]/r:self[1]",
                        "/r:review[1]/r:areas[1]/r:area[2]/r:self[1]"),
                values("w:xpath", document(parts)));
        assertEquals(
                3, values("w:id w:val", document(parts)).stream().distinct().count());
        assertTrue(parts.getOrDefault("customXml/item1.xml", "")
                .endsWith("<employee>name</employee><areas><area id=\"one\" name=\"Area one\"><self></self></area>"
                        + "<area id=\"two\" name=\"Area two\"><self></self></area></areas></review>"));
    }

    @Test
    void answersStartAsTheControlsDo() {
        String list = "<w:dropDownList><w:listItem w:displayText=\"Good\" w:value=\"3\"/></w:dropDownList>";
        String box = "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>";
        String body = paragraph(control("in:rating", list, run("Good"))
                + control("in:agreed", box, run("x"))
                + control("in:prompted", "<w:showingPlcHdr/>", run("Click here")));
        assertTrue(part("customXml/item1.xml", body, Reviews.plain())
                .contains("<rating>3</rating><agreed>true</agreed><prompted></prompted>"));
    }

    @Test
    void propertiesOfInputsStandInTheirOrder() {
        String list = "<w:dropDownList/><w:showingPlcHdr/><w:rPr/><w:alias w:val=\"A\"/>";
        String document = body(paragraph(control("in:rating", list, run("x"))));
        Pattern order = Pattern.compile(
                "(?s).*<w:rPr/><w:alias.*<w:tag.*<w:id.*<w:lock w:val=\"sdtLocked\".*<w:showingPlcHdr.*<w:dataBinding.*"
                        + "<w:dropDownList/></w:sdtPr>.*");
        assertTrue(order.matcher(document).matches(), document);
    }

    @Test
    void bookmarksStayUniqueAndLinksFollowThem() {
        String link = "<w:hyperlink w:anchor=\"here\">" + control("area.name", run("x")) + "</w:hyperlink>";
        String mark = "<w:bookmarkStart w:id=\"0\" w:name=\"here\"/><w:bookmarkEnd w:id=\"0\"/>";
        String document = body(control("each:area", paragraph(link)) + control("each:area", paragraph(mark)));
        assertEquals(List.of("here_1", "here_2"), values("w:anchor", document));
        assertEquals(List.of("here_1", "here_2"), values("w:name", document));
    }

    @Test
    void activeContentDoesNotReachDocuments() {
        SmallTemplate template = new SmallTemplate(
                        "<w:p><w:r><w:object r:id=\"rId2\"/></w:r><w:hyperlink r:id=\"rId3\">" + run("Policy")
                                + "</w:hyperlink><w:r><w:pict r:id=\"rId4\"/></w:r></w:p>")
                .with("word/vbaProject.bin", "macro")
                .with("word/embeddings/oleObject1.bin", "object")
                .with("customXml/item1.xml", "<old/>")
                .with("docProps/app.xml", "<Company/>")
                .relationships(
                        "word/document.xml",
                        relationship("rId1", "styles", "styles.xml"),
                        relationship("rId2", "oleObject", "embeddings/oleObject1.bin"),
                        external("rId3", "hyperlink", "https://example.org/policy"),
                        external("rId4", "image", "file:///etc/passwd"),
                        relationship("rId5", "vbaProject", "vbaProject.bin"));
        Map<String, String> parts = parts(template, Reviews.plain());
        assertEquals(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/numbering.xml",
                        "word/styles.xml"),
                List.copyOf(parts.keySet()));
        assertFalse(document(parts).contains("w:object"));
        assertFalse(document(parts).contains("w:pict"));
        String relationships = parts.getOrDefault("word/_rels/document.xml.rels", "");
        assertTrue(relationships.contains("https://example.org/policy"));
        assertFalse(relationships.contains("passwd") || relationships.contains("vba"), relationships);
    }

    @Test
    void pagesAreOfTheWantedSizeAndTextKeepsItsWidth() {
        String section =
                "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:left=\"1134\" w:right=\"1134\"/></w:sectPr>";
        Document letter = Reviews.profile(Reviews.look(dev.levelpress.document.PageSize.LETTER, "#0b6e6e", ""));
        assertTrue(body(section)
                .contains("<w:pgSz w:h=\"16838\" w:w=\"11906\"/><w:pgMar w:left=\"1134\" w:right=\"1134\"/>"));
        String document = document(texts(new WordTemplates(TemplateFolder.builtIn()).parts(letter)));
        assertTrue(document.contains("<w:pgSz w:h=\"15840\" w:w=\"12240\"/>"));
        assertTrue(document.contains("w:left=\"1301\" w:right=\"1301\""));
    }

    private String body(String body) {
        String document = part("word/document.xml", body, Reviews.plain());
        return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
    }

    private String part(String name, String body, Document document) {
        return parts(new SmallTemplate(body), document).getOrDefault(name, "");
    }

    private Map<String, String> parts(SmallTemplate template, Document document) {
        return texts(new WordTemplates(TemplateFolder.at(template.in(folder))).parts(document));
    }

    private static Map<String, String> texts(List<WordPart> parts) {
        Map<String, String> texts = new TreeMap<>();
        parts.forEach(
                part -> texts.put(part.name(), new String(part.content(), 0, part.length(), StandardCharsets.UTF_8)));
        return texts;
    }

    private static String document(Map<String, String> parts) {
        return parts.getOrDefault("word/document.xml", "");
    }

    private static List<String> values(String attribute, String xml) {
        return Pattern.compile(" ?" + attribute + "=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static long count(String what, String xml) {
        return Pattern.compile(what, Pattern.LITERAL).matcher(xml).results().count();
    }

    private static String text(String xml) {
        return xml.replaceAll("<[^>]*>", "").strip();
    }
}
