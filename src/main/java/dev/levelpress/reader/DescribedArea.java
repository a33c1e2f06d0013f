package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import java.util.List;

/**
 * An area that is described for the whole craft.
 *
 * @param anchors the fragments that lead to it, the one that levels link to first; its id where it has one
 * @param text empty when it is still to be written
 */
record DescribedArea(String name, List<String> anchors, RichText text, Origin origin) {

    DescribedArea {
        anchors = List.copyOf(anchors);
    }
}
