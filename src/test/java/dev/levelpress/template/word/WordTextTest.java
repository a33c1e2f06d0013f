package dev.levelpress.template.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.AreaRow;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.template.word.Samples.Sample;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordTextTest {

    private static final Properties LOOK = Properties.ofParagraph().withVal("pStyle", "Lead");

    private final ListNumbers numbers = new ListNumbers();

    @Test
    void emphasisBecomesPropertiesOfRuns() {
        assertEquals(
                "<w:p><w:pPr><w:pStyle w:val=\"Lead\"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>"
                        + "<w:t xml:space=\"preserve\"> a</w:t></w:r></w:p>",
                write(line(new Inline.Strong(List.of(new Inline.Emphasis(List.of(new Inline.Text(" a"))))))));
    }

    @Test
    void textIsEscapedAndWhatXmlCannotHoldIsLeftOut() {
        assertTrue(
                write(line(new Inline.Text("</w:t> & \u0001\uFFFE\uD800 end"))).contains(">&lt;/w:t&gt; &amp;  end<"));
    }

    @Test
    void listsAreNumberedByWordEachFromItsOwnStart() {
        RichText text = new RichText(List.of(
                new Block.Items(3, List.of(RichText.of("a"))),
                new Block.Items(0, List.of(RichText.of("b"))),
                new Block.Items(1, List.of(RichText.of("c")))));
        String xml = write(text);
        assertEquals(
                List.of(ListNumbers.ORDERED + 1, ListNumbers.BULLETS, ListNumbers.ORDERED + 2),
                Pattern.compile("numId w:val=\"(\\d+)\"")
                        .matcher(xml)
                        .results()
                        .map(each -> Integer.valueOf(each.group(1)))
                        .toList());
        assertTrue(numbers.xml().contains("<w:startOverride w:val=\"3\"/>"));
    }

    @Test
    void nestedListsStandDeeper() {
        RichText inner = new RichText(List.of(new Block.Items(0, List.of(RichText.of("b")))));
        String xml = write(new RichText(List.of(new Block.Items(0, List.of(inner)))));
        assertTrue(xml.indexOf("<w:ilvl w:val=\"0\"/>") < xml.indexOf("<w:ilvl w:val=\"1\"/>"), xml);
    }

    @Test
    void linksNeedNoRelationshipsAndCannotEndTheirField() {
        String xml = write(line(new Inline.Link("https://e.org/\"\\x y", List.of(new Inline.Text("t")))));
        assertTrue(xml.contains(" HYPERLINK &quot;https://e.org/%22%5Cx%20y&quot; "), xml);
        assertFalse(xml.contains("r:id"));
    }

    @Test
    void linksToAreasLeadToBookmarksOrAreJustText() {
        RichText text = line(
                new Inline.Link("#area-a", List.of(new Inline.Text("A"))),
                new Inline.Link("#area-b", List.of(new Inline.Text("B"))));
        String xml = write(text);
        assertTrue(xml.contains("<w:hyperlink w:anchor=\"mark\""));
        assertEquals(1, xml.split("<w:hyperlink", -1).length - 1);
        assertTrue(xml.contains(">B<"));
    }

    @Test
    void rightToLeftParagraphsAndRunsAreMarked() {
        String xml = write(RichText.of("שלום"));
        assertTrue(xml.contains("<w:bidi/>") && xml.contains("<w:rtl/>"), xml);
        assertFalse(write(RichText.of("a שלום")).contains("<w:bidi/>"));
    }

    @Test
    void tablesAndNothingEndWithAParagraph() {
        Block.Grid grid = new Block.Grid(List.of(RichText.of("h")), List.of(List.of(RichText.EMPTY)));
        assertTrue(write(new RichText(List.of(grid)))
                .endsWith("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Lead\"/></w:pPr></w:p>"));
        assertEquals("<w:p><w:pPr><w:pStyle w:val=\"Lead\"/></w:pPr></w:p>", write(RichText.EMPTY));
    }

    @Test
    void placeholdersAndInheritedTextsSaySo() {
        String open = writer().of(new AreaRow("a", "A", false, true, "", RichText.of("TODO")));
        assertTrue(open.contains("Not yet described") && !open.contains("TODO"), open);
        String heir = writer().of(new AreaRow("a", "A", false, false, "Level 4", RichText.of("text")));
        assertTrue(heir.indexOf("As Level 4") < heir.indexOf("text"), heir);
    }

    private String write(RichText text) {
        return writer().of(text);
    }

    private WordText writer() {
        return new WordText(new Sample(LOOK, Properties.ofRun()), numbers, Map.of("a", "mark"));
    }

    private static RichText line(Inline... inlines) {
        return new RichText(List.of(new Block.Paragraph(List.of(inlines))));
    }
}
