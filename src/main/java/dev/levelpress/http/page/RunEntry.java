package dev.levelpress.http.page;

/**
 * A run among those of one person.
 *
 * @param state such as {@code running}
 */
public record RunEntry(String title, String address, String state) {}
