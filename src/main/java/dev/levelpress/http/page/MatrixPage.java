package dev.levelpress.http.page;

import dev.levelpress.document.AreaRow;
import java.util.List;

/** What {@code web/matrix.ftl} sees as {@code page}: all levels of a craft, side by side. */
public record MatrixPage(Frame frame, String craft, String craftAddress, List<LevelStep> levels, List<Row> rows) {

    /** @param cells one for each level; an empty list in place of what a level does not say */
    public record Row(String id, String area, List<List<AreaRow>> cells) {}
}
