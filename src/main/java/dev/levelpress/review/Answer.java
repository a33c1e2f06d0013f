package dev.levelpress.review;

/**
 * What someone wrote or chose.
 *
 * @param area id of the area it is about; empty for questions that are asked once
 * @param question name of the question, such as {@code selfRating}
 * @param value as the person wrote it, lines parted by {@code \n}; the value of a choice, {@code yyyy-mm-dd} of a date,
 *     {@code true} or {@code false} of a check; never empty
 * @param found where in the file it stood
 */
public record Answer(String area, String question, String value, Found found) {

    /** Where in a file an answer stood, most trusted first. */
    public enum Found {
        /** In the control or field made for it, known by its binding or name. */
        FIELD,
        /** In a control known by its tag alone. */
        TAG,
        /** In the data kept beside the text of the document. */
        DATA,
        /** Known by the heading, row and column around it alone. */
        POSITION
    }
}
