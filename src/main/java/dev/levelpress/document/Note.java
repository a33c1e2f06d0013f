package dev.levelpress.document;

import dev.levelpress.framework.RichText;

/** A named text; the id is unique among the notes of a document. */
public record Note(String id, String name, RichText text) {}
