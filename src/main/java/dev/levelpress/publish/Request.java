package dev.levelpress.publish;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;

/**
 * One document to make.
 *
 * @param craft a craft id
 * @param level a level id of the craft
 */
public record Request(String craft, String level, Kind kind, Format format) {

    /** The document's place among all others: {@code craft/level-profile.pdf}. */
    public String path() {
        return craft + "/" + level + "-" + kind.id() + "." + format.extension();
    }
}
