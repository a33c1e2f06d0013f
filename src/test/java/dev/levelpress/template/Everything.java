package dev.levelpress.template;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Look;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Note;
import dev.levelpress.document.Profile;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.List;

/** A profile with every kind of block and inline, and text that looks like markup. */
final class Everything {

    static final String HOSTILE =
            "<script>alert('x')</script> & \"q\" ${doc} <#if> *a* _b_ `c` [d](e) | 1. # - \\ ]]> \u0001\uFFFE end";

    private Everything() {}

    static Profile profile() {
        return new Profile(
                new Masthead(
                        "Frame & Work",
                        "craft",
                        "Craft <b>",
                        "level",
                        "Level | 1",
                        "Title *one*",
                        "v1",
                        "23 November 2026",
                        "2026-11-23",
                        "en"),
                paragraph(HOSTILE),
                List.of(
                        new AreaRow("a", "Area | A", true, false, "", text()),
                        new AreaRow("b", "Area B", false, true, "", RichText.EMPTY),
                        new AreaRow("c", "Area C", false, false, "Level 2", paragraph("As there."))),
                List.of(new Note("section-1", "How to <get> here", text())),
                List.of(new Note("a", "Area | A", paragraph("What A means."))),
                true,
                Look.defaults());
    }

    static RichText text() {
        return new RichText(List.of(
                new Block.Paragraph(List.of(
                        new Inline.Text("plain "),
                        new Inline.Strong(List.of(new Inline.Text("strong"))),
                        new Inline.Text(" "),
                        new Inline.Emphasis(List.of(new Inline.Text("emphasis"))),
                        new Inline.Text(" "),
                        new Inline.Strikethrough(List.of(new Inline.Text("struck"))),
                        new Inline.Text(" "),
                        new Inline.Code("co|de `x`"),
                        new Inline.Break(),
                        new Inline.Link("https://example.org/?a=1&b=2", List.of(new Inline.Text("link"))))),
                new Block.Heading(List.of(new Inline.Text("A heading inside"))),
                new Block.Items(0, List.of(paragraph("first"), nested())),
                new Block.Items(3, List.of(paragraph("third"), paragraph("fourth"))),
                new Block.Quote(paragraph("quoted")),
                new Block.Preformatted("kept  as\n  written"),
                new Block.Grid(
                        List.of(paragraph("left"), paragraph("right")),
                        List.of(List.of(paragraph("l | 1"), paragraph("r 1"))))));
    }

    private static RichText nested() {
        return new RichText(List.of(
                new Block.Paragraph(List.of(new Inline.Text("second"))),
                new Block.Items(0, List.of(paragraph("inner")))));
    }

    static RichText paragraph(String text) {
        return RichText.of(text);
    }
}
