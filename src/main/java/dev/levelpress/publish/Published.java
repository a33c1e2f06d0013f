package dev.levelpress.publish;

import dev.levelpress.document.Format;

/**
 * A finished document.
 *
 * @param fileName to save it under, such as {@code Junior DevOps Engineer - Level 5 - profile.pdf}
 */
public record Published(String fileName, Format format, byte[] bytes) {}
