package dev.levelpress.source;

import java.time.Duration;

/**
 * How much of an untrusted source is read.
 *
 * @param files how many pages; ten times as many files of other kinds are looked at by name
 * @param fileBytes of one page
 * @param totalBytes of all pages together, and of an archive
 * @param pageTime to take one page apart; all slow ones together get ten times as much
 */
public record Limits(int files, int fileBytes, long totalBytes, Duration pageTime) {

    public static Limits defaults() {
        return new Limits(5_000, 64 << 10, 64L << 20, Duration.ofSeconds(5));
    }
}
