package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;

/**
 * What a level says about an area, as written.
 *
 * @param name as this level writes it
 * @param key the same for different spellings of the name
 * @param link what the name links to; empty when it does not
 * @param text empty when nothing is written
 */
record WrittenArea(String name, String key, String link, RichText text, Origin origin) {

    static WrittenArea of(String name, RichText text, Origin origin) {
        return new WrittenArea(name, Slug.ofArea(name), "", text, origin);
    }

    WrittenArea withKey(String other) {
        return new WrittenArea(name, other, link, text, origin);
    }

    /** The part of the link after {@code #}; empty when there is none. */
    String fragment() {
        return Site.fragment(link);
    }
}
