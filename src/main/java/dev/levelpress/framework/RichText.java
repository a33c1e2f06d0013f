package dev.levelpress.framework;

import java.util.List;

/** Text as an author formatted it: a list of blocks. The writers of each output format go over this tree. */
public record RichText(List<Block> blocks) {

    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** One paragraph of unformatted text. */
    public static RichText of(String text) {
        return new RichText(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Paragraphs separated by a blank line, list items on lines that start with {@code - }. */
    public String plain() {
        return PlainText.of(this);
    }
}
