package dev.levelpress.document;

/** Paper sizes, named as CSS names them. */
public enum PageSize {
    A4,
    LETTER;

    /** The value of CSS {@code size}. */
    public String css() {
        return switch (this) {
            case A4 -> "A4";
            case LETTER -> "letter";
        };
    }
}
