package dev.levelpress.template.word;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Look;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Note;
import dev.levelpress.document.PageSize;
import dev.levelpress.document.Profile;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.Optional;

/** Documents with every kind of text, and text that looks like markup. */
public final class Reviews {

    public static final String HOSTILE =
            "<w:p/> & \"q\" 'a' ${doc} #{1} <#if x> [=y] </w:t> ]]> &amp; \u0001\uFFFE <?x?> {DATE} end";

    /** {@link #HOSTILE} without the characters that XML cannot hold. */
    public static final String PRINTED = HOSTILE.replaceAll("[\u0001\uFFFE]", "");

    private Reviews() {}

    public static Masthead masthead(String title) {
        return new Masthead(
                "Frame & Work",
                "craft",
                "Craft <b>",
                "level",
                "Level | 1",
                title,
                "v1",
                "23 November 2026",
                "2026-11-23",
                "en");
    }

    /** Two areas, no next level, nothing unusual. */
    public static Review plain() {
        return review("Engineer", List.of(row("one", "Area one", "Text one."), row("two", "Area two", "Text two.")));
    }

    public static Review review(String title, List<AreaRow> areas) {
        return new Review(
                masthead(title),
                RichText.of("Summary."),
                areas,
                List.of(),
                "",
                List.of(),
                "",
                Optional.empty(),
                "",
                false,
                Look.defaults());
    }

    /** Every kind of text in every place, a placeholder, an inherited text and the next level. */
    public static Review hostile() {
        AreaRow all = new AreaRow("a", HOSTILE, true, false, "", everything());
        AreaRow open = new AreaRow("long-".repeat(20) + "é", "Open", false, true, "", RichText.EMPTY);
        AreaRow heir =
                new AreaRow("long-".repeat(20) + "e", "Heir", false, false, "Level <0>", RichText.of("As there."));
        return new Review(
                masthead(HOSTILE),
                everything(),
                List.of(all, open, heir),
                List.of(open, all, heir),
                "Next & higher",
                List.of(),
                "",
                Optional.empty(),
                "",
                true,
                Look.defaults());
    }

    public static Profile profile(Look look) {
        return new Profile(
                masthead(HOSTILE),
                everything(),
                List.of(
                        new AreaRow("a", "Area A", true, false, "", linking()),
                        new AreaRow("b", "Area B", false, true, "", RichText.EMPTY)),
                List.of(new Note("section-1", "How to <get> here", everything())),
                List.of(new Note("a", "Area A", everything())),
                true,
                look);
    }

    public static Look look(PageSize size, String accent, String logo) {
        return new Look(size, accent, logo, "Logo of \"us\"");
    }

    public static AreaRow row(String id, String name, String text) {
        return new AreaRow(id, name, false, false, "", RichText.of(text));
    }

    private static RichText linking() {
        return new RichText(List.of(
                new Block.Paragraph(List.of(new Inline.Link("#area-a", List.of(new Inline.Text("what A means")))))));
    }

    /** Every kind of block and inline. */
    public static RichText everything() {
        return new RichText(List.of(
                new Block.Paragraph(List.of(
                        new Inline.Text(HOSTILE),
                        new Inline.Strong(List.of(new Inline.Text("strong"))),
                        new Inline.Emphasis(List.of(new Inline.Text("emphasis"))),
                        new Inline.Strikethrough(List.of(new Inline.Text("struck"))),
                        new Inline.Code("code <x>"),
                        new Inline.Break(),
                        new Inline.Link("https://example.org/?a=1&b=\"2\\\" d", List.of(new Inline.Text("link"))),
                        new Inline.Link("#area-nowhere", List.of(new Inline.Text(" nowhere"))))),
                new Block.Heading(List.of(new Inline.Text("A heading inside"))),
                new Block.Items(0, List.of(RichText.of("first"), nested(), RichText.EMPTY)),
                new Block.Items(3, List.of(RichText.of("third"), RichText.of("fourth"))),
                new Block.Quote(RichText.of("quoted")),
                new Block.Preformatted("kept  as\n  written\n"),
                new Block.Paragraph(List.of(new Inline.Text("שלום עולם"))),
                new Block.Grid(
                        List.of(RichText.of("left"), RichText.of("right")),
                        List.of(List.of(RichText.of("l 1"), RichText.EMPTY)))));
    }

    private static RichText nested() {
        return new RichText(List.of(
                new Block.Paragraph(List.of(new Inline.Text("second"))),
                new Block.Items(1, List.of(RichText.of("inner"))),
                new Block.Preformatted("below")));
    }
}
