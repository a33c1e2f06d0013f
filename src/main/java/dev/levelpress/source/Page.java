package dev.levelpress.source;

/**
 * One file of the source, taken apart.
 *
 * @param path inside the source, with {@code /} between folders
 */
public record Page(String path) {}
