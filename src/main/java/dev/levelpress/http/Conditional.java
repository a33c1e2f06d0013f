package dev.levelpress.http;

import dev.levelpress.http.edition.Digest;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers that callers may have already (RFC 9110, 13). */
final class Conditional {

    private static final Logger LOG = LoggerFactory.getLogger(Conditional.class);

    private Conditional() {}

    /** Answers with the content, or with 304 when the caller has it; it is made only when it is needed. */
    static void answer(Context context, String state, Supplier<Content> content) {
        if (!isUnchanged(context, state)) {
            content.get().write(context);
        }
    }

    /** @param state equal as long as the bytes at this path are equal */
    static boolean isUnchanged(Context context, String state) {
        String tag = '"' + Digest.of(state, context.req().getRequestURI()) + '"';
        context.header("ETag", tag);
        String condition = String.join(",", Collections.list(context.req().getHeaders("If-None-Match")));
        boolean unchanged = EntityTags.match(condition, tag);
        if (unchanged) {
            notModified(context.res());
        }
        return unchanged;
    }

    /** Sent at once: the server would add a type and a length that are not those of the document (RFC 9110, 15.4.5). */
    private static void notModified(HttpServletResponse response) {
        response.setStatus(304);
        response.setContentType(null);
        try {
            response.flushBuffer();
        } catch (IOException gone) {
            LOG.debug("the caller is gone", gone);
        }
    }
}
