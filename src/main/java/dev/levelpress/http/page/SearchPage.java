package dev.levelpress.http.page;

import java.util.List;

/**
 * What {@code web/search.ftl} sees as {@code page}.
 *
 * @param query as it was asked; may be empty
 * @param more whether there are more than are shown
 */
public record SearchPage(Frame frame, String query, List<Hit> hits, boolean more) {

    /**
     * @param where the area that the words were found in; empty for the level itself
     * @param address of the level, or of the area on its page
     * @param excerpt text around the words, in parts: those at odd places are what was asked for
     */
    public record Hit(String craft, String title, String where, String address, List<String> excerpt) {}
}
