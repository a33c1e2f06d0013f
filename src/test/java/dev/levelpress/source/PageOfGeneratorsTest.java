package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.levelpress.framework.Block;
import dev.levelpress.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generators of real sites add to Markdown, and how real authors write it. */
class PageOfGeneratorsTest {

    private Page page = read("page.md", "");

    private static Page read(String path, String text) {
        PageReader.Parsed parsed = PageReader.read(path, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), parsed.errors());
        return parsed.page();
    }

    private String plain(String markdown) {
        return plain("page.md", markdown);
    }

    private String plain(String path, String markdown) {
        page = read(path, markdown);
        return Node.text(page.nodes()).plain();
    }

    private List<List<String>> cells(String markdown) {
        page = read("page.md", markdown);
        return ((Node.Table) page.nodes().getFirst())
                .rows().stream()
                        .map(row ->
                                row.stream().map(cell -> cell.text().plain()).toList())
                        .toList();
    }

    // ---- tables

    @Test
    void rowsMayLackPipesAndCellsOrHaveTooMany() {
        assertEquals(
                List.of(
                        List.of("A", "B", "C"),
                        List.of("a", "b", "c"),
                        List.of("d", "", ""),
                        List.of("e", "f", "g"),
                        List.of("i", "j", "k")),
                cells("| A | B | C |\n|---|---|---|\n| a | b | c\n| d |\n| e | f | g | h |\ni | j | k\n"));
    }

    @Test
    void rawTablesWithSpansParagraphsAndListsAreGrids() {
        assertEquals(
                List.of(
                        List.of("Area", "L1", "L2"),
                        List.of("Craft", "- x\n- y", "- z"),
                        List.of("Craft", "both", "both")),
                cells("<table>\n<thead><tr><th>Area</th><th>L1</th><th>L2</th></tr></thead>\n<tbody>\n"
                        + "<tr><td rowspan=\"2\">Craft</td><td><p>- x</p><p>- y</p></td><td><ul><li>z</li></ul></td></tr>\n"
                        + "<tr><td colspan=\"2\">both</td></tr>\n</tbody></table>\n"));
    }

    // ---- headings, rules, details

    @Test
    void underlinedHeadingsAndOddDepthsAreHeadings() {
        page = read("page.md", "Title\n=====\n\nPart\n----\n\n##### Deep\n\ntext\n\n### Less deep\n");
        assertEquals(
                List.of("1 Title", "2 Part", "5 Deep", "3 Less deep"),
                page.headings().map(each -> each.depth() + " " + each.plain()).toList());
    }

    @Test
    void rulesAreNoText() {
        assertEquals("a\n\nb\n\nc", plain("a\n\n---\n\nb\n\n* * *\n\n___\n\nc\n"));
    }

    @Test
    void whatDetailsHideIsText() {
        assertEquals(
                "Level 1\n\nText with bold.\n\n- item",
                plain("<details>\n<summary>Level 1</summary>\n\nText with **bold**.\n\n- item\n\n</details>\n"));
    }

    // ---- shortcodes, admonitions, MDX

    @Test
    void shortcodesOfHugoAreLeftOutAndWhatTheyHoldStays() {
        assertEquals(
                "before after\n\ninside\n\nend",
                plain(
                        "before {{< icon name=\"x\" >}}after\n\n{{% notice tip %}}\n\ninside\n\n{{% /notice %}}\n\nend\n"));
        assertEquals(
                List.of(1, 3, 7),
                page.remarks().stream().map(remark -> remark.where().line()).toList());
    }

    @Test
    void referencesOfHugoAreLinks() {
        read("page.md", "");
        page = read(
                "page.md",
                "[a]({{< ref \"areas/craft.md#code\" >}}) [b]({{< relref \"b.md\" >}}) [c]({{% ref c.md %}})\n");
        assertEquals(
                List.of("areas/craft.md#code", "b.md", "c.md"),
                page.links().stream().map(Page.Link::target).toList());
        assertEquals(List.of(), page.remarks());
    }

    @Test
    void admonitionsAreTheirTitleAndText() {
        assertEquals(
                "Be careful\n\nInside bold.\n\nafter",
                plain(":::warning[Be careful]\nInside **bold**.\n:::\n\nafter\n"));
        assertEquals("Inside.\n\nafter", plain(":::note\n\nInside.\n\n:::\n\nafter\n"));
        assertEquals("My title\n\nInside.", plain("::::tip My title\n\nInside.\n\n::::\n"));
        assertEquals(List.of(), page.remarks());
    }

    @ParameterizedTest
    @CsvSource({"page.mdx", "page.md"})
    void importsAndExportsOfMdxAreLeftOut(String path) {
        String text = plain(
                path,
                "---\ntitle: T\n---\nimport Tabs from '@theme/Tabs';\nimport {\n  A,\n} from \"./a\";\nexport const x = 1;\n\n# Title\n\n"
                        + "import duties are no code.\n\n```js\nimport x from 'y';\n```\n");
        assertEquals("Title\n\nimport duties are no code.\n\nimport x from 'y';", text);
    }

    @Test
    void commentsOfMdxAreLeftOutAndItsComponentsAreTheirText() {
        assertEquals(
                "a b\n\nInside", plain("page.mdx", "a {/* draft */}b\n\n<Tabs groupId=\"x\">\n\nInside\n\n</Tabs>\n"));
    }

    @Test
    void codeKeepsWhatLooksLikeMarkup() {
        page = read("page.md", "```\n:::note\nimport x from 'y';\n```\n");
        assertEquals(
                new Block.Preformatted(":::note\nimport x from 'y';"),
                Node.text(page.nodes()).blocks().getFirst());
    }

    @Test
    void asciiDocIsNoPage() {
        assertFalse(Page.Form.knows("page.adoc"));
    }

    @Test
    void whatIsLeftOutIsSaidOnce() {
        plain("{{< a >}}\n");
        assertEquals(
                List.of("page.md:1: the template tag {{< a >}} was left out; write the text as Markdown"),
                page.remarks().stream().map(Problem::line).toList());
    }
}
