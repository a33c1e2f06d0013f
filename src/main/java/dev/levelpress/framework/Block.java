package dev.levelpress.framework;

import java.util.ArrayList;
import java.util.List;

/** What stands below one another in a text. */
public sealed interface Block {

    record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /** A heading inside a text; its depth is of no consequence there. */
    record Heading(List<Inline> inlines) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first item when ordered, 0 for bullets
     */
    record Items(int first, List<RichText> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        public boolean ordered() {
            return first > 0;
        }
    }

    record Quote(RichText text) implements Block {}

    /**
     * One of several strengths in which an expectation is written, such as "Core" and "Growth". Its name prints above its
     * text and is no part of its plain text.
     */
    record Band(String name, RichText text) implements Block {

        /** The name as a heading, then the text. */
        public List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Heading(List.of(new Inline.Text(name))));
            blocks.addAll(text.blocks());
            return blocks;
        }
    }

    /** Text whose line breaks and spaces stand as written. */
    record Preformatted(String text) implements Block {}

    /** A table inside a text; every row has as many cells as the head. */
    record Grid(List<RichText> head, List<List<RichText>> rows) implements Block {
        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
