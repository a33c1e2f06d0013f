package dev.levelpress.source;

import java.time.Duration;

/**
 * How much of an untrusted source is read.
 *
 * @param files in a folder or archive
 * @param fileBytes of one file
 * @param totalBytes of all files together
 * @param pageTime to take one page apart
 */
public record Limits(int files, int fileBytes, long totalBytes, Duration pageTime) {

    public static Limits defaults() {
        return new Limits(5_000, 64 << 10, 64L << 20, Duration.ofSeconds(5));
    }
}
