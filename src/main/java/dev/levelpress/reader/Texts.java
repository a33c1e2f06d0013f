package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions about texts that readers ask. */
final class Texts {

    private Texts() {}

    /** The targets of the links in the paragraphs of a text. */
    static Stream<String> links(RichText text) {
        return text.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> links(((Block.Paragraph) block).inlines()));
    }

    private static Stream<String> links(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> switch (inline) {
            case Inline.Link link -> Stream.of(link.target());
            case Inline.Strong strong -> links(strong.inlines());
            case Inline.Emphasis emphasis -> links(emphasis.inlines());
            case Inline.Strikethrough struck -> links(struck.inlines());
            case Inline.Text ignored -> Stream.empty();
            case Inline.Code ignored -> Stream.empty();
            case Inline.Break ignored -> Stream.empty();
        });
    }

    /** With single spaces for all white space, hard spaces too. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                }
                line.append(character);
                space = false;
            }
        }
        return line.toString();
    }

    static RichText joined(RichText first, RichText second) {
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.addAll(second.blocks());
        return new RichText(blocks);
    }
}
