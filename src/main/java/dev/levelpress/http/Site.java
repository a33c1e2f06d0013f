package dev.levelpress.http;

/**
 * One framework among those that are served.
 *
 * @param path that its addresses begin with; empty for the only one
 */
record Site(String id, String path, Editions editions) {}
