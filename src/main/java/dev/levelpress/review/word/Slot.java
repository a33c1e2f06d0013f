package dev.levelpress.review.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cell or paragraph of a blank form with controls in it, and how it is recognised without them.
 *
 * @param anchors texts since the table before, of which one must be there; empty when there are none
 * @param head of the column, or else the column counts
 * @param labels texts to the left in the same row, by column; or else the row counts
 * @param content the controls and what stands between them
 */
record Slot(
        Set<Label> anchors,
        Optional<Label> head,
        Map<Integer, Label> labels,
        int row,
        int column,
        SlotContent content) {

    /** What only paragraphs have. */
    static final int NO_TABLE = -1;

    Slot {
        anchors = Set.copyOf(anchors);
        labels = Map.copyOf(labels);
    }

    /** How much of what is around it must be there: the more, the surer. */
    int weight() {
        return (anchors.isEmpty() ? 0 : 1) + (head.isPresent() ? 2 : 0) + 2 * labels.size();
    }

    boolean isInTable() {
        return column != NO_TABLE;
    }

    List<SlotContent.Question> questions() {
        return content.questions();
    }
}
