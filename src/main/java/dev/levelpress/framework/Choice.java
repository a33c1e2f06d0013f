package dev.levelpress.framework;

/**
 * One of the answers to choose from, such as a step of a rating scale.
 *
 * @param value what is stored and counted, such as {@code 3}
 * @param label what people read
 */
public record Choice(String value, String label) {}
