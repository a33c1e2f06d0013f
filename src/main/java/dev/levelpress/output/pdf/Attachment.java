package dev.levelpress.output.pdf;

/**
 * A file inside a PDF: the data that the document shows.
 *
 * @param name of the file
 * @param type its media type, such as {@code application/json}
 * @param description what it is, for people
 */
public record Attachment(String name, String type, String description, byte[] content) {}
