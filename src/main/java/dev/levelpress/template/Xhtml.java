package dev.levelpress.template;

/**
 * A filled page.
 *
 * @param text well-formed XHTML without DOCTYPE and without style sheet
 * @param css its style sheet; equal for all documents of the same look
 */
public record Xhtml(String text, String css) {}
