package dev.levelpress.review.word;

/**
 * A content control of a filled-in document.
 *
 * @param tag empty when an editor dropped it
 * @param xpath of its data binding, without prefixes, such as {@code /review[1]/period[1]}; empty when it is not bound
 * @param prompting whether it says itself that it shows its prompt
 * @param paragraph number of the one that it starts in or after, to see what stands together
 * @param text as it is shown, without white space around
 * @param value what was chosen; the same as the text for text
 */
public record Control(
        String tag, String xpath, Kind kind, boolean prompting, int paragraph, String text, String value) {

    static final Control NONE = new Control("", "", Kind.TEXT, false, -1, "", "");

    /** What can be done with a control. */
    public enum Kind {
        TEXT,
        CHOICE,
        DATE,
        CHECK
    }

    /** Whether nobody filled it in. */
    boolean isEmpty() {
        return value.isEmpty() || prompting && kind != Kind.CHECK;
    }

    /** Whether it knows what may be filled in; editors leave untyped copies of such controls behind. */
    boolean isTyped() {
        return kind != Kind.TEXT;
    }

    /**
     * Whether it is what LibreOffice 7.4 makes of a control whose text changes its script: the control again, with a part
     * of the text and then all of it.
     */
    boolean repeats(Control before) {
        return kind == Kind.TEXT
                && before.kind == Kind.TEXT
                && paragraph == before.paragraph
                && !xpath.isEmpty()
                && xpath.equals(before.xpath)
                && text.endsWith(before.text);
    }
}
