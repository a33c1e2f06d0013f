package dev.levelpress.review.word;

/**
 * Something that may be an answer.
 *
 * @param value without white space around; never empty
 * @param exact whether the value is the choice, date or check itself, not what is shown of it
 */
public record Finding(Key key, String value, Source source, boolean exact) {

    /** Where it stood, most trusted first. */
    public enum Source {
        /** In a control, known by what it is bound to. */
        BOUND,
        /** In a control, known by its tag. */
        TAGGED,
        /** In the XML beside the text. */
        DATA,
        /** In the text, known by the labels around it. */
        POSITION
    }

    public boolean isFromControl() {
        return source == Source.BOUND || source == Source.TAGGED;
    }
}
