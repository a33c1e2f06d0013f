package dev.levelpress.http.metrics;

import java.time.Instant;

/**
 * A framework that is served, in numbers.
 *
 * @param source what the service calls its source; no two have the same
 * @param commit of the source; the digest of its texts where it is not in git
 * @param read when this version was read
 * @param heldBack whether the source is worse than this version, which stays
 */
public record FrameworkState(
        String source,
        String name,
        String commit,
        int crafts,
        int levels,
        long errors,
        long warnings,
        Instant read,
        boolean heldBack) {}
