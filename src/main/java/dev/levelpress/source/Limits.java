package dev.levelpress.source;

import java.time.Duration;
import java.util.Locale;

/**
 * How much of an untrusted source is read.
 *
 * @param files how many pages; ten times as many files of other kinds are looked at by name
 * @param fileBytes of one page of Markdown
 * @param totalBytes of all pages together, and of an archive
 * @param pageTime to take one page apart; all slow ones together get ten times as much
 */
public record Limits(int files, int fileBytes, long totalBytes, Duration pageTime) {

    private static final int DATA_BYTES = 512 << 10;
    private static final int WORKBOOK_BYTES = 8 << 20;

    /** Of one file. Data are read faster than Markdown, and a workbook holds more than its text. */
    int bytes(String path) {
        return switch (Page.Form.of(path)) {
            case MARKDOWN -> fileBytes;
            case YAML -> Math.max(fileBytes, DATA_BYTES);
            case SHEET ->
                Math.max(fileBytes, path.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? WORKBOOK_BYTES : DATA_BYTES);
        };
    }

    /** Of all files together that are not Markdown. */
    long dataBytes() {
        return totalBytes / 4;
    }

    public static Limits defaults() {
        return new Limits(5_000, 64 << 10, 64L << 20, Duration.ofMillis(1_500));
    }
}
