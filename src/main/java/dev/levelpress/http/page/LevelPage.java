package dev.levelpress.http.page;

import dev.levelpress.document.Profile;
import java.util.List;

/**
 * What {@code web/level.ftl} sees as {@code page}.
 *
 * @param craft its name
 * @param craftAddress of the craft's page
 * @param address of this page
 * @param profile what is expected
 * @param steps all levels of the craft, lowest first
 * @param profiles downloads of the profile
 * @param reviews downloads of the review form
 * @param postings downloads of the posting, without what only the company can say
 * @param make where a posting with an offer is made
 * @param before the comparison with the level below; empty for the lowest
 * @param next the comparison with the level above; empty for the highest
 * @param source where the author sees the level's page; empty where that is not known
 */
public record LevelPage(
        Frame frame,
        String craft,
        String craftAddress,
        String address,
        Profile profile,
        List<LevelStep> steps,
        List<Download> profiles,
        List<Download> reviews,
        List<Download> postings,
        String make,
        List<Neighbour> before,
        List<Neighbour> next,
        String source) {

    /** @param format as people call it, such as "Word" */
    public record Download(String format, String address) {}

    /**
     * @param label of the other level
     * @param change what is different between the two, as a clause
     * @param address of the comparison
     */
    public record Neighbour(String label, String change, String address) {}
}
