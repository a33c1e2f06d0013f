package dev.levelpress.document.wording;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.PlainText;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Changes words of a text and keeps its formatting: each paragraph is looked at as one line of prose, and the changes go
 * back to where the words stand. Code and preformatted text stay as they are.
 */
final class ProseEdit {

    /** Stands for a letter of code, which is no prose. */
    private static final String CODE = "\uFFFC";

    private final Function<String, List<Edit>> edits;

    /** @param edits what to change in a line of prose, in order and not overlapping */
    ProseEdit(Function<String, List<Edit>> edits) {
        this.edits = edits;
    }

    RichText of(RichText text) {
        return new RichText(text.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(inlines(paragraph.inlines()));
            case Block.Heading heading -> new Block.Heading(inlines(heading.inlines()));
            case Block.Items items ->
                new Block.Items(
                        items.first(), items.items().stream().map(this::of).toList());
            case Block.Quote quote -> new Block.Quote(of(quote.text()));
            case Block.Band band -> new Block.Band(band.name(), of(band.text()));
            case Block.Preformatted preformatted -> preformatted;
            case Block.Grid grid ->
                new Block.Grid(
                        grid.head().stream().map(this::of).toList(),
                        grid.rows().stream()
                                .map(row -> row.stream().map(this::of).toList())
                                .toList());
        };
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return new Line(edits.apply(prose(inlines))).edited(inlines);
    }

    private static String prose(List<Inline> inlines) {
        StringBuilder prose = new StringBuilder();
        for (Inline inline : inlines) {
            prose.append(
                    switch (inline) {
                        case Inline.Strong strong -> prose(strong.inlines());
                        case Inline.Emphasis emphasis -> prose(emphasis.inlines());
                        case Inline.Strikethrough struck -> prose(struck.inlines());
                        case Inline.Link link -> prose(link.inlines());
                        case Inline.Code code -> CODE.repeat(code.text().length());
                        case Inline.Text ignored -> PlainText.line(List.of(inline));
                        case Inline.Break ignored -> PlainText.line(List.of(inline));
                    });
        }
        return prose.toString();
    }

    /** Goes over the inlines once more and counts the letters, so that each edit finds its place. */
    private static final class Line {

        private final List<Edit> edits;
        private int at;

        Line(List<Edit> edits) {
            this.edits = edits;
        }

        List<Inline> edited(List<Inline> inlines) {
            List<Inline> edited = new ArrayList<>();
            for (Inline inline : inlines) {
                edited.add(
                        switch (inline) {
                            case Inline.Text text -> new Inline.Text(text(text.text()));
                            case Inline.Strong strong -> new Inline.Strong(edited(strong.inlines()));
                            case Inline.Emphasis emphasis -> new Inline.Emphasis(edited(emphasis.inlines()));
                            case Inline.Strikethrough struck -> new Inline.Strikethrough(edited(struck.inlines()));
                            case Inline.Link link -> new Inline.Link(link.target(), edited(link.inlines()));
                            case Inline.Code code -> passed(code, code.text().length());
                            case Inline.Break lineBreak -> passed(lineBreak, 1);
                        });
            }
            return edited;
        }

        private Inline passed(Inline inline, int letters) {
            at += letters;
            return inline;
        }

        private String text(String text) {
            int start = at;
            at += text.length();
            StringBuilder edited = new StringBuilder();
            int done = 0;
            for (Edit edit : edits) {
                if (edit.start() >= start && edit.end() <= at) {
                    edited.append(text, done, edit.start() - start).append(edit.words());
                    done = edit.end() - start;
                } else if (edit.start() < at && edit.end() > start) {
                    throw new SecondPerson.NotCertain("a word is formatted in parts");
                }
            }
            return edited.append(text.substring(done)).toString();
        }
    }
}
