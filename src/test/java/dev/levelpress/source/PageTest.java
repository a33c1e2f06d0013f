package dev.levelpress.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file, taken apart. */
class PageTest {

    private final List<Problem> problems = new ArrayList<>();

    private Page page(String text) {
        return page(text.getBytes(StandardCharsets.UTF_8));
    }

    private Page page(byte[] bytes) {
        PageReader.Parsed parsed = PageReader.read("a/page.md", bytes);
        problems.addAll(parsed.errors());
        problems.addAll(parsed.page().remarks());
        return parsed.page();
    }

    private List<String> lines() {
        return problems.stream().map(Problem::line).toList();
    }

    private String plain(String markdown) {
        return Node.text(page(markdown).nodes()).plain();
    }

    private Node.Table table(String markdown) {
        return (Node.Table) page(markdown).nodes().getFirst();
    }

    private static List<List<String>> cells(Node.Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text().plain()).toList())
                .toList();
    }

    // ---- the tree

    @Test
    void headingsHoldWhatStandsBelowThemAndKnowTheirLines() {
        Page page = page("---\ntitle: T\n---\nbefore\n\n# One\n\ntext\n\n### Deep\n\n- a\n- b\n\n## Two\n");
        assertEquals(List.of(4, 6), page.nodes().stream().map(Node::line).toList());
        assertEquals(
                List.of("One 6", "Deep 10", "Two 15"),
                page.headings().map(each -> each.plain() + " " + each.line()).toList());
        Node.Heading one = page.mainHeading().orElseThrow();
        assertEquals(List.of(8, 10, 15), one.below().stream().map(Node::line).toList());
    }

    @Test
    void headingsHaveTheAnchorsOfGitHubAndKramdown() {
        Page page = page("# 1. Äpfel & Birnen\n\n## Tools\n\n## Tools\n\n## Named {#own}\n\n<a name=\"old\"></a>\n");
        assertTrue(page.anchors()
                .containsAll(List.of("1-äpfel--birnen", "pfel--birnen", "tools", "tools-1", "own", "old")));
        assertFalse(page.anchors().contains("named"));
        assertEquals("Named", page.headings().toList().getLast().plain());
    }

    @Test
    void tableCellsKnowTheirLines() {
        Node.Table table = table("| A | B |\n|---|---|\n| a | b |\n| c | d |\n");
        assertEquals(1, table.headRows());
        assertEquals(List.of(List.of("A", "B"), List.of("a", "b"), List.of("c", "d")), cells(table));
        assertEquals(4, table.rows().getLast().getFirst().line());
    }

    @Test
    void rowsOfRawTablesKnowTheirLinesToo() {
        Page page = page("text\n\n<table>\n<tr><th>A</th></tr>\n<tr>\n<td>a</td></tr>\n</table>\n");
        Node.Table table = (Node.Table) page.nodes().getLast();
        assertEquals(3, table.line());
        assertEquals(4, table.head().getFirst().getFirst().line());
        assertEquals(6, table.body().getFirst().getFirst().line());
    }

    @Test
    void spansRepeatTheirCellInsideTheGrid() {
        Node.Table table = table("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr>"
                + "<tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>");
        assertEquals(List.of(List.of("a", "b", "b"), List.of("a", "c", "d"), List.of("e", "", "")), cells(table));
        assertTrue(table.rows().get(1).getFirst().repeated());
    }

    @Test
    void tablesInsideDetailsAreFound() {
        Page page = page("<details>\n<summary>More</summary>\n\n| A | B |\n|---|---|\n| a | b |\n\n</details>\n");
        assertEquals("More\n\nA | B\na | b", Node.text(page.nodes()).plain());
        assertTrue(page.nodes().getLast() instanceof Node.Table table && table.line() == 4);
    }

    // ---- text made by hand

    @ParameterizedTest
    @CsvSource({
        "a<br><br>b, 2",
        "a<br/> <br/>b<br>c, 2",
        "<p>a</p><p>b</p>, 2",
        "a <br> b, 1",
        "- a<br>- b, 1",
        "• a<br><br>• b, 1",
        "<p>- a</p><p>- b</p>, 1",
        "<ul><li>a</li><li>b</li></ul>, 1",
        "Intro:<br>- a<br>- b<br><br>End, 3",
        "1. a<br>2. b, 1"
    })
    void breaksAndBulletsInCellsAreParagraphsAndLists(String cell, int blocks) {
        Node.Table table = table("| A | B |\n|---|---|\n| x | " + cell + " |\n");
        List<Block> found = table.body().getFirst().getLast().text().blocks();
        assertEquals(blocks, found.size(), found.toString());
    }

    @Test
    void aListRightInAListBelongsToTheItemAbove() {
        Page page = page("<ul><li>Plans</li><ul><li>the week</li><li>the month</li></ul><li>Reviews</li></ul>");
        assertEquals(
                "- Plans\n  - the week\n  - the month\n- Reviews",
                Node.text(page.nodes()).plain());
    }

    @Test
    void bulletsMadeByHandAreOneList() {
        Node.Table table = table("| A | B |\n|---|---|\n| x | Do:<br>- **one** thing<br>- two |\n");
        assertEquals(
                "Do:\n\n- one thing\n- two",
                table.body().getFirst().getLast().text().plain());
    }

    @Test
    void aSingleBreakIsALineInsideAParagraph() {
        assertEquals("a\nb", plain("a<br>b"));
    }

    @Test
    void aNumberAloneIsASentenceThatStartsWithIt() {
        assertEquals("2. is even", plain("<p>2. is even</p>"));
    }

    @Test
    void formattingStays() {
        Block.Paragraph paragraph =
                (Block.Paragraph) Node.text(page("**b** *i* ~~s~~ `c` [l](https://example.com/ \"t\")")
                                .nodes())
                        .blocks()
                        .getFirst();
        assertEquals(
                List.of(
                        new Inline.Strong(List.of(new Inline.Text("b"))),
                        new Inline.Emphasis(List.of(new Inline.Text("i"))),
                        new Inline.Strikethrough(List.of(new Inline.Text("s"))),
                        new Inline.Code("c"),
                        new Inline.Link("https://example.com/", List.of(new Inline.Text("l")))),
                paragraph.inlines().stream()
                        .filter(inline -> !(inline instanceof Inline.Text))
                        .toList());
    }

    // ---- what site generators add

    @Test
    void liquidAndKramdownAreTakenOut() {
        String text = plain(
                "# T\n{: .no_toc }\n\n1. TOC\n{:toc}\n\na{: .x} {{ page.title }}b\n\n{% comment %}\nno\n{% endcomment %}\n"
                        + "[l]({{ '/x' | relative_url }}) [m]({% link a/b.md %})\n");
        assertEquals("T\n\na b\n\nl m", text);
        assertEquals(
                List.of("a/page.md:7: the template tag {{ page.title }} was left out; write the text as Markdown"),
                lines());
        assertEquals(
                List.of(new Page.Link("/x", 12), new Page.Link("/a/b.md", 12)),
                page("\n".repeat(11) + "[l]({{ '/x' | relative_url }}) [m]({% link a/b.md %})\n")
                        .links());
    }

    // ---- what is never let in

    @Test
    void scriptsAreTakenOutWithWhatTheyHold() {
        assertEquals(
                "before after\n\nend",
                plain("before <script>alert(1)</script>after\n\n<style>p { color: red }</style>\n\nend"));
        assertEquals(
                List.of(
                        "a/page.md:1: <script> was left out; write the text as Markdown",
                        "a/page.md:3: <style> was left out; write the text as Markdown"),
                lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "textarea",
                "title",
                "select",
                "plaintext",
                "xmp",
                "svg",
                "noscript",
                "iframe",
                "script",
                "option"
            })
    void tagsThatAreNeverClosedDoNotSwallowThePage(String tag) {
        assertTrue(plain("a <" + tag + "> b\n\n# Next\n").endsWith("Next"), tag);
        assertTrue(
                plain("<" + (tag.equals("script") ? "b" : tag) + ">\n\n# Next\n")
                        .contains("Next"),
                tag);
    }

    @Test
    void handlersAreTakenOutAndTheTextStays() {
        assertEquals("text", plain("<b onclick=\"x()\">text</b>"));
        assertEquals(
                List.of("a/page.md:1: the handler onclick of <b> was left out; write the text as Markdown"), lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVa\tScript:alert(1)",
                "file:///etc/passwd",
                "jar:file:x!/y",
                "//host/x",
                "/\\host/x",
                "data:text/html,x"
            })
    void linksThatNoDocumentMayHoldAreWords(String target) {
        assertEquals(
                new Block.Paragraph(List.of(new Inline.Text("words"))),
                Node.text(page("<a href=\"" + target + "\">words</a>").nodes())
                        .blocks()
                        .getFirst());
        assertEquals("removed-link", problems.getFirst().code());
    }

    @Test
    void imagesAreTheirWordsAndNothingIsFetched() {
        assertEquals("in out", plain("![in](pic.png) ![out](https://example.com/x.png)"));
        assertEquals(
                List.of("a/page.md:1: \"https://example.com/x.png\" is not part of the source and is never fetched;"
                        + " remove it, or put the text in the page"),
                lines());
        plain("![up](../../x.png)");
        assertEquals(2, problems.size());
    }

    // ---- broken pages

    @Test
    void frontMatterNeverClosedGivesItsEntriesAndTheText() {
        Page page = page("---\ntitle: T\nparent: P\n# Heading\ntext");
        assertEquals("T", page.frontMatter().text("title").orElseThrow());
        assertEquals("Heading", page.headings().findFirst().orElseThrow().plain());
        assertEquals("front-matter-not-closed", problems.getFirst().code());
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertEquals("text\n\nmore", plain("---\n\ntext\n\n---\n\nmore"));
        assertEquals(List.of(), problems);
    }

    @Test
    void scalarsOfYamlAreTheTextTheAuthorWrote() {
        FrontMatter values = page("---\na: NO\nb: 22:22:22\nc: 010\nd: 2024-01-01\ne: ~\n---\n")
                .frontMatter();
        assertEquals(
                List.of("NO", "22:22:22", "010", "2024-01-01", "~"),
                List.of("a", "b", "c", "d", "e").stream()
                        .map(key -> values.text(key).orElseThrow())
                        .toList());
    }

    @Test
    void tabsInYamlAreRepaired() {
        Page page = page("---\ntitle: T\n\tnav_order:\t2\nnested:\n\tkey: v\n---\n");
        assertEquals("2", page.frontMatter().text("nav_order").orElseThrow());
        assertEquals(
                List.of("a/page.md:3: the YAML was repaired: tabs were replaced by spaces; correct it in the file"),
                lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\x\"",
                "a: !%20 b",
                "title: [unclosed",
                "title: a: b",
                "%YAML 9.9\n--- x",
                "? [a, b]\n: c",
                "a: !!int abc",
                "a: !!java.net.URL [x]",
                "- a\n- b",
                "a: *nowhere",
                "a: &x [*x]",
                "a: 'never"
            })
    void oddYamlIsNeverAnException(String yaml) {
        page("---\nkey: v\n" + yaml + "\n---\n# Heading\n");
    }

    @Test
    void brokenYamlStillGivesItsSimpleEntries() {
        FrontMatter values =
                page("---\ntitle: Level 3: the one\nparent: \"P\"\n---\n").frontMatter();
        assertEquals("Level 3: the one", values.text("title").orElseThrow());
        assertEquals("P", values.text("parent").orElseThrow());
        assertEquals(
                List.of(
                        "a/page.md:2: the YAML cannot be read: mapping values are not allowed here; correct it; text with"
                                + " : or # goes in quotes"),
                lines());
    }

    @Test
    void aYamlBombIsNotUnfolded() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)));
        }
        page(bomb + "title: T\n---\n");
        assertTrue(lines().getFirst().contains("an alias (*a0) was left empty"), lines().getFirst());
    }

    @Test
    void deepYamlIsAProblem() {
        page("---\na: " + "[".repeat(20_000) + "\n---\n# Heading\n");
        assertEquals("broken-yaml", problems.getFirst().code());
    }

    @Test
    void encodingsAreRecognised() {
        assertEquals("ä", Node.text(page("\uFEFFä\r\n").nodes()).plain());
        assertEquals(List.of(), problems);
        assertEquals(
                "ä",
                Node.text(page("\uFEFFä".getBytes(StandardCharsets.UTF_16LE)).nodes())
                        .plain());
        assertEquals(
                "ä",
                Node.text(page("\uFEFFä".getBytes(StandardCharsets.UTF_16BE)).nodes())
                        .plain());
        assertEquals(
                "“ä”",
                Node.text(page("“ä”".getBytes(Charset.forName("windows-1252"))).nodes())
                        .plain());
        assertEquals("a b", Node.text(page("a\u0000b").nodes()).plain());
        assertEquals(
                List.of(
                        "a/page.md: is not UTF-8; it was read as UTF-16LE; save the file as UTF-8",
                        "a/page.md: is not UTF-8; it was read as UTF-16BE; save the file as UTF-8",
                        "a/page.md:1: is not UTF-8; it was read as windows-1252; save the file as UTF-8",
                        "a/page.md: has control characters, which were replaced by spaces; save the file as UTF-8"),
                lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "1. ",
                "* > ",
                "<div>",
                "<ul><li>",
                "<table><tr><td>",
                "<b>",
                "**",
                "_a *b ",
                "[",
                "![",
                "<b><p>"
            })
    void deepNestingKeepsTheText(String opening) {
        assertTrue(plain(opening.repeat(3_000) + "bottom").contains("bottom"), opening);
    }

    @Test
    void hugeSpansEndWithTheTable() {
        Node.Table table = table(
                "<table><tr><td colspan=100000>a</td><td>b</td></tr><tr><td rowspan=99999999999>c</td></tr></table>");
        assertEquals(2, table.columns());
        assertEquals(
                List.of("clamped-table", "clamped-table"),
                problems.stream().map(Problem::code).toList());
    }

    @Test
    void aTableAsWideAsThePageIsText() {
        String wide = "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "x\n".repeat(10_000);
        assertTrue(plain(wide).contains("|a|a"));
        assertEquals("clamped-table", problems.getFirst().code());
    }
}
