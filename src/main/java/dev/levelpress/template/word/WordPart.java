package dev.levelpress.template.word;

/**
 * One part of a Word document.
 *
 * @param name inside the package, such as {@code word/document.xml}
 * @param content of which the first {@code length} bytes count; not to be changed
 * @param fixed true when every document of the template has the same one, so that its packed form can be kept
 */
public record WordPart(String name, byte[] content, int length, boolean fixed) {}
