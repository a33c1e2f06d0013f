package dev.levelpress.document;

import dev.levelpress.framework.RichText;

/**
 * One area of a level.
 *
 * @param id the area's id
 * @param described whether the document has a {@link Note} with this id to link to
 * @param placeholder true when the expectation is still to be written; the text is then empty
 * @param inheritedFrom label of the level whose text holds here too; empty when the text is the level's own
 * @param resolved whether the text is that level's; else it is the reference to it, as written
 * @param text what to print
 */
public record AreaRow(
        String id,
        String name,
        boolean described,
        boolean placeholder,
        String inheritedFrom,
        boolean resolved,
        RichText text) {

    /** With the other level's text when there is one. */
    public AreaRow(
            String id, String name, boolean described, boolean placeholder, String inheritedFrom, RichText text) {
        this(id, name, described, placeholder, inheritedFrom, !inheritedFrom.isEmpty(), text);
    }

    private static final int CHARACTERS_A_LINE = 80;

    /** About a third of a printed page. */
    private static final int LONG = 18;

    /** True when the row may be broken across pages: keeping it whole would leave much of a page empty. */
    public boolean isLong() {
        return text.plain()
                        .lines()
                        .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                        .sum()
                > LONG;
    }
}
