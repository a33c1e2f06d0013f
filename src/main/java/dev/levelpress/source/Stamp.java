package dev.levelpress.source;

import dev.levelpress.source.git.CommitFiles;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * What a file system, or git, says of a file without opening it. Two equal stamps are of the same content, once the file has been left
 * alone for longer than its clock is coarse.
 *
 * @param key which file it is, such as an inode; empty where there is none
 */
record Stamp(FileTime modified, long size, String key) {

    /** FAT counts in steps of two seconds. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

    static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
    }

    /** A blob is named by its content. */
    static Stamp of(CommitFiles.Found file) {
        return new Stamp(FileTime.fromMillis(0), 0, file.blob());
    }

    boolean isSettled() {
        return modified.toInstant().isBefore(Instant.now().minus(COARSEST_CLOCK));
    }
}
