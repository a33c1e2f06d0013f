package dev.levelpress.output.pdf;

import org.jspecify.annotations.Nullable;

/** A page that cannot be laid out: not well-formed, nested too deeply or too large. */
public final class UnprintablePage extends RuntimeException {

    UnprintablePage(String message) {
        this(message, null);
    }

    UnprintablePage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
