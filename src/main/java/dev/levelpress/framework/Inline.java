package dev.levelpress.framework;

import java.util.List;

/** What stands beside one another in a line of text. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    record Strikethrough(List<Inline> inlines) implements Inline {
        public Strikethrough {
            inlines = List.copyOf(inlines);
        }
    }

    record Code(String text) implements Inline {}

    /**
     * A link as written.
     *
     * @param target {@code https:}, {@code http:} or {@code mailto:}, or a path or {@code #fragment} inside the
     *     framework's web site
     */
    record Link(String target, List<Inline> inlines) implements Inline {
        public Link {
            inlines = List.copyOf(inlines);
        }
    }

    /** A line break inside a paragraph. */
    record Break() implements Inline {}
}
