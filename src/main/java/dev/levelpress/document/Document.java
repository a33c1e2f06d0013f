package dev.levelpress.document;

/** One document of one level: what it says, not yet how it looks. */
public sealed interface Document permits Profile, Review, Posting {

    Kind kind();

    Masthead masthead();

    Look look();

    /** True when something is still to be written, so that the document carries a draft mark. */
    boolean draft();
}
