package dev.levelpress.http;

import java.util.Map;

/**
 * What a caller is told when there is no document.
 *
 * @param type names the kind of failure for programs, such as {@code too-busy}; empty when the status says it all
 * @param detail a clause without full stop; says what to do where the caller can do something
 * @param headers beyond those of every answer
 */
record Failure(int status, String type, String detail, Map<String, String> headers) {

    Failure(int status, String detail) {
        this(status, detail, Map.of());
    }

    Failure(int status, String detail, Map<String, String> headers) {
        this(status, "", detail, headers);
    }
}
