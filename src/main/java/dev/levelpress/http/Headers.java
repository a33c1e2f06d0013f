package dev.levelpress.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that tell browsers, caches and search engines how little an answer may do. */
final class Headers {

    /** A whole page of ours: its style sheet and nothing else. */
    static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** A document in one file: it carries its style and its logo. */
    static final String DOCUMENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Of what never changes. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private Headers() {}

    /** Those of every answer. */
    static Map<String, String> ofAll() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", PAGE_POLICY);
        // With no-referrer, browsers would not say that a form of ours is ours (Fetch, 3.2: Origin is null).
        headers.put("Referrer-Policy", "same-origin");
        headers.put("X-Robots-Tag", "noindex");
        headers.put("Cache-Control", "no-cache");
        return headers;
    }

    static Map<String, String> ofFailure(Failure failure) {
        Map<String, String> headers = ofAll();
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept");
        headers.putAll(failure.headers());
        return headers;
    }
}
