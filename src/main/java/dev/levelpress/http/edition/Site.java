package dev.levelpress.http.edition;

/**
 * One framework among those that are served.
 *
 * @param path that its addresses begin with; empty for the only one
 */
public record Site(String id, String path, Editions editions) {}
