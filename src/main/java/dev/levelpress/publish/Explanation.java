package dev.levelpress.publish;

import java.util.List;

/**
 * What was recognised in a source, and why, in words: what {@code levelpress explain} prints and {@code web/explain.ftl}
 * sees as {@code page.explanation}. Public, as are the parts, because FreeMarker sees only public types.
 *
 * @param language BCP 47
 * @param files how many files were read
 * @param used how many of them are part of a craft
 * @param crafts in the order of the framework
 * @param skipped files that are part of no craft
 * @param rejected readings that were not used
 * @param repairs what had to be repaired or left out of the texts
 * @param links dead links and anchors
 * @param settings a {@code levelpress.yml} that says what was recognised
 */
public record Explanation(
        String framework,
        String language,
        int files,
        int used,
        List<CraftPart> crafts,
        List<Reason> skipped,
        List<Reason> rejected,
        List<Reason> repairs,
        List<Reason> links,
        String settings) {

    /**
     * A craft.
     *
     * @param layout as settings name it
     * @param looks what a source of that layout looks like
     * @param percent how certain the reading is
     * @param evidence as clauses
     * @param levels what people call them, by rank
     * @param rows of the grid of levels and areas
     * @param setAside parts of its files that are part of no level
     */
    public record CraftPart(
            String id,
            String name,
            String layout,
            String looks,
            int percent,
            List<String> evidence,
            List<String> files,
            List<String> levels,
            List<Row> rows,
            List<Reason> setAside) {}

    /** @param cells for each level what it says about the area */
    public record Row(String area, List<Cell> cells) {}

    /** What a level says about an area. */
    public enum Cell {
        WRITTEN("●", "written"),
        PLACEHOLDER("○", "still to be written"),
        INHERITED("=", "as another level"),
        MISSING("·", "nothing");

        private final String sign;
        private final String meaning;

        Cell(String sign, String meaning) {
            this.sign = sign;
            this.meaning = meaning;
        }

        public String sign() {
            return sign;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** @param where a file, or a file and line */
    public record Reason(String where, String text) {}
}
