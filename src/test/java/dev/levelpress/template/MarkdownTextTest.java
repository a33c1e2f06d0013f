package dev.levelpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.RichText;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Markdown is read back by a Markdown reader as the text it was. */
class MarkdownTextTest {

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private final String markdown = new PageTemplates(TemplateFolder.builtIn()).markdown(Everything.profile());
    private final String text = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build()
            .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));

    @Test
    void hostileTextComesBackAsItWas() {
        assertTrue(text.contains(Everything.HOSTILE.replace("\u0001\uFFFE ", "")), markdown + "\n----\n" + text);
    }

    @Test
    void everyAreaIsOneRow() {
        List<String> rows = markdown.lines()
                .filter(line -> line.startsWith("| ") && line.contains("Area "))
                .map(line -> line.substring(0, 12))
                .toList();
        assertEquals(List.of("| Area | Des", "| [Area \\| A", "| Area B | *", "| Area C | *"), rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- no item",
                "+ no item",
                "1. no item",
                "12) no item",
                "= no underline",
                "--- no rule",
                "# no heading",
                "  ## no heading #",
                "    no code",
                "> no quote",
                "a*b*c _d_ __e__ ~~f~~",
                "a | b",
                "\\*",
                "&amp; &copy;",
                "<b>bold</b> <!-- gone? -->",
                "![i](j) [k]: l",
                "``code``",
                "https://example.org/a_b_c?x=1&y=2"
            })
    void plainTextIsReadBackAsItIs(String plain) {
        assertEquals(plain.strip(), readBack(RichText.of(plain)));
    }

    @Test
    void stylesAreReadBackWhereverTheyStand() {
        Inline.Text comma = new Inline.Text(",");
        Inline.Strong quoted = new Inline.Strong(List.of(new Inline.Text("\"quoted\"")));
        Inline.Emphasis spaced = new Inline.Emphasis(List.of(new Inline.Text(" spaced ")));
        Inline.Strong plain = new Inline.Strong(List.of(new Inline.Text("plain")));
        List<Inline> line = List.of(
                new Inline.Text("a"),
                quoted,
                new Inline.Text("b"),
                spaced,
                plain,
                plain,
                new Inline.Code("`` ` ``"),
                comma);
        assertEquals(
                "a\"quoted\"b spaced plainplain`` ` ``,", readBack(new RichText(List.of(new Block.Paragraph(line)))));
    }

    @Test
    void listsThatFollowEachOtherStayApart() {
        Block.Items one = new Block.Items(0, List.of(RichText.of("one")));
        String written = String.valueOf(block(new RichText(List.of(one, one))));
        assertEquals("- one\n\n<!-- -->\n\n- one", written);
    }

    /** What is published as Markdown is a page of the first layout. */
    @Test
    void levelpressReadsItsOwnMarkdown(@TempDir Path folder) throws IOException {
        Publisher publisher = new Publisher(Settings.defaults());
        Framework framework = publisher.read(Path.of("samples/meridian")).framework();
        List<Request> requests = publisher.requests(
                framework, Optional.empty(), Optional.empty(), List.of(Kind.PROFILE), List.of(Format.MARKDOWN));
        for (Request each : requests) {
            Path file = folder.resolve(each.path());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, publisher.publish(framework, each).bytes());
        }
        Framework again = publisher.read(folder).framework();
        assertEquals(framework.name(), again.name());
        for (Craft craft : framework.crafts()) {
            for (Level level : craft.levels()) {
                Level read = level(again, level);
                for (Expectation each : level.expectations()) {
                    if (each.state() == Expectation.State.WRITTEN) {
                        Expectation same = read.expectation(each.area()).orElseThrow();
                        assertEquals(each.areaName(), same.areaName());
                        assertEquals(each.text().plain(), same.text().plain());
                    }
                }
            }
        }
    }

    private static Level level(Framework framework, Level like) {
        return framework.crafts().stream()
                .flatMap(craft -> craft.levels().stream())
                .filter(level -> level.title().equals(like.title()))
                .findFirst()
                .orElseThrow();
    }

    private static Object block(RichText text) {
        try {
            return ((TemplateHashModel) MarkdownText.model(text)).get("block");
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readBack(RichText text) {
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(String.valueOf(block(text))));
        return Jsoup.parseBodyFragment(html).body().wholeText().strip();
    }

    @Test
    void nothingOfACellIsLost() {
        for (String each : List.of(
                "plain strong emphasis",
                "struck",
                "co|de `x`",
                "link",
                "A heading inside",
                "first",
                "second",
                "inner",
                "third",
                "fourth",
                "quoted",
                "kept",
                "written",
                "left",
                "right",
                "l | 1")) {
            assertTrue(text.contains(each), each + " is not in\n" + text);
        }
    }
}
