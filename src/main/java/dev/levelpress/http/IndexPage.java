package dev.levelpress.http;

import java.util.List;

/**
 * What {@code web/index.ftl} sees as {@code page}: the crafts and levels with their downloads. Public, as are the parts,
 * because FreeMarker sees only public types.
 *
 * @param date of the version, as {@code yyyy-mm-dd}; empty when unknown
 * @param problems of the edition that is served; those that keep something out of the documents first
 * @param heldSince when a newer state was held back; empty when the newest is served
 * @param heldReasons why
 * @param style the style sheet's address
 */
public record IndexPage(
        String framework,
        String language,
        String version,
        String date,
        List<CraftEntry> crafts,
        int levels,
        List<ProblemEntry> problems,
        int errors,
        int warnings,
        String heldSince,
        List<String> heldReasons,
        String style) {

    /** @param id unique on the page */
    public record CraftEntry(String id, String name, List<LevelEntry> levels) {}

    /**
     * @param label the short name; empty when it is the same as the title
     * @param draft whether something is still to be described
     */
    public record LevelEntry(
            String label, String title, boolean draft, List<Download> profile, List<Download> review) {}

    /** @param format as people call it, such as "Word" */
    public record Download(String format, String address) {}

    /** @param where file and line */
    public record ProblemEntry(String where, String message, String remedy, boolean error) {}
}
