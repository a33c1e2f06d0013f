package dev.levelpress.review.word;

/**
 * A content control of a filled-in document.
 *
 * @param tag empty when an editor dropped it
 * @param xpath of its data binding, without prefixes, such as {@code /review[1]/period[1]}; empty when it is not bound
 * @param prompting whether it says itself that it shows its prompt
 * @param text as it is shown, without white space around
 * @param value what was chosen; the same as the text for text
 */
public record Control(String tag, String xpath, Kind kind, boolean prompting, String text, String value) {

    /** What can be done with a control. */
    public enum Kind {
        TEXT,
        CHOICE,
        DATE,
        CHECK
    }

    /** Whether it knows what may be filled in; editors leave untyped copies of such controls behind. */
    boolean isTyped() {
        return kind != Kind.TEXT;
    }
}
