package dev.levelpress.source.sheet;

import dev.levelpress.framework.Inline;
import dev.levelpress.framework.PlainText;
import java.util.List;

/** What a file says in one cell. */
sealed interface Written {

    Written NOTHING = new Plain("");

    /** Pieces of a line, with breaks; empty when there is nothing but white space. */
    List<Inline> inlines();

    /** The text as it stands, lines parted by {@code \n}. */
    String plain();

    record Plain(String plain) implements Written {
        @Override
        public List<Inline> inlines() {
            return CellText.of(plain);
        }
    }

    /**
     * A date.
     *
     * @param shown as the cell displays it
     * @param plain {@code yyyy-mm-dd}
     */
    record Dated(String shown, String plain) implements Written {
        @Override
        public List<Inline> inlines() {
            return CellText.of(shown);
        }
    }

    record Rich(List<Inline> inlines) implements Written {
        @Override
        public String plain() {
            return PlainText.line(inlines);
        }
    }
}
