package dev.levelpress.reader;

import dev.levelpress.framework.Framework;

/** A framework and how it was recognised. */
public record Import(Framework framework, ImportReport report) {}
