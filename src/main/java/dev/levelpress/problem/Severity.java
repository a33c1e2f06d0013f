package dev.levelpress.problem;

/** How much a problem matters. */
public enum Severity {
    /** Something the author wrote is not in the documents, or not as written. */
    ERROR,
    /** The documents are complete, but somebody should look at this. */
    WARNING
}
