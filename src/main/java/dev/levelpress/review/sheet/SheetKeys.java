package dev.levelpress.review.sheet;

/**
 * What hidden cells of a form say for the program that reads it.
 *
 * <p>A table of questions has a hidden row and a hidden column. They cross in a cell that says which of the two tables it is; the
 * row names questions (or {@link #ANSWER}), the column areas (or questions). They move with the rows and columns that they are
 * about, so that a form whose rows were moved is still understood.
 */
public final class SheetKeys {

    /** Where row and column cross when rows are areas and columns are questions. */
    public static final String AREAS = "levelpress:areas";

    /** Where they cross when each row is a question that is asked once. */
    public static final String QUESTIONS = "levelpress:questions";

    /** The column of the answers to questions that are asked once. */
    public static final String ANSWER = "levelpress:answer";

    /** Before the name of what a form was made for, in properties of the file and in the first column of a hidden sheet. */
    public static final String ORIGIN = "levelpress.";

    private SheetKeys() {}
}
