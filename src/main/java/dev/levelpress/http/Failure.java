package dev.levelpress.http;

import java.util.Map;

/**
 * What a caller is told when there is no document.
 *
 * @param detail a clause without full stop; says what to do where the caller can do something
 * @param headers beyond those of every answer
 */
record Failure(int status, String detail, Map<String, String> headers) {

    Failure(int status, String detail) {
        this(status, detail, Map.of());
    }
}
