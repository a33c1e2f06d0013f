package dev.levelpress.framework;

/**
 * Where an author wrote something.
 *
 * @param file path inside the source, with {@code /} between folders
 * @param line 1-based; 0 means the whole file
 */
public record Origin(String file, int line) {}
