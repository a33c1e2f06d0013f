package dev.levelpress.reader;

import dev.levelpress.framework.Origin;

/**
 * Something of a page that is part of no level.
 *
 * @param what a heading or the beginning of a text
 * @param reason as a clause
 */
public record SetAside(Origin where, String what, String reason) {}
