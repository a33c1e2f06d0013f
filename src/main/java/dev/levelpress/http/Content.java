package dev.levelpress.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/** The body of an answer and what it is. */
record Content(String type, byte[] bytes) {

    /** Writes it; to HEAD only what it would be (RFC 9110, 9.3.2). */
    void write(Context context) {
        context.contentType(type);
        context.res().setContentLength(bytes.length);
        if (!context.method().equals(HandlerType.HEAD)) {
            context.result(bytes);
        }
    }
}
