package dev.levelpress.framework;

/** A named text of a level that is not an area, such as "How to get here". */
public record Section(String name, RichText text, Origin origin) {}
