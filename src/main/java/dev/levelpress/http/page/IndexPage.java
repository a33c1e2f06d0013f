package dev.levelpress.http.page;

import java.util.List;

/**
 * What {@code web/index.ftl} sees as {@code page}: the crafts and their levels.
 *
 * @param levels how many there are of all crafts
 */
public record IndexPage(Frame frame, List<CraftEntry> crafts, int levels) {

    /**
     * @param id unique on the page
     * @param about the beginning of the craft's description; may be empty
     */
    public record CraftEntry(
            String id, String name, String address, String matrix, String about, List<LevelEntry> levels) {}

    /**
     * @param label the short name; empty when it is the same as the title
     * @param address of the level's page
     * @param draft whether something is still to be described
     * @param pdf address of the profile
     */
    public record LevelEntry(String label, String title, String address, boolean draft, String pdf) {}
}
