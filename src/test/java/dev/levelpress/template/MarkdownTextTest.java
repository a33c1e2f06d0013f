package dev.levelpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

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
        assertEquals(
                3, markdown.lines().filter(line -> line.startsWith("| Area")).count() - 1, markdown);
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
