package dev.levelpress.review.word;

/** Characters for private use that stand in a blank form where every form says something of its own. */
public final class Blank {

    /** The name of an area. */
    public static final char AREA = '\uE000';

    /** The name of the craft, and the label or title of the level. */
    public static final char LEVEL = '\uE001';

    /** Anything else. */
    public static final char ANYTHING = '\uE002';

    static final String ALL = "" + AREA + LEVEL + ANYTHING;

    private Blank() {}
}
