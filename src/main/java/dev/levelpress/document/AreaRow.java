package dev.levelpress.document;

import dev.levelpress.framework.RichText;

/**
 * One area of a level.
 *
 * @param id the area's id
 * @param described whether the document has a {@link Note} with this id to link to
 * @param placeholder true when the expectation is still to be written; the text is then empty
 * @param inheritedFrom label of the level whose text this is; empty when the text is the level's own
 * @param text what to print
 */
public record AreaRow(
        String id, String name, boolean described, boolean placeholder, String inheritedFrom, RichText text) {}
