package dev.levelpress.review.word;

import dev.levelpress.review.word.Body.Block;
import dev.levelpress.review.word.Body.Cell;
import dev.levelpress.review.word.Body.Paragraph;
import dev.levelpress.review.word.Body.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds answers by what stands around them: the heading, the row and the column. */
public final class Positions {

    /**
     * A cell that is looked at many times.
     *
     * @param text as it is read
     * @param lines for comparing with labels
     */
    private record ShownCell(int column, String text, String lines) {

        static ShownCell of(Cell cell) {
            String text = cell.text();
            return new ShownCell(cell.column(), text, Spacing.lines(text));
        }
    }

    private final BlankForm blank;
    private final Function<String, String> areaId;
    private final List<Finding> found = new ArrayList<>();

    /** The labels since the table before, with the name of the area that each says. */
    private final Map<Label, String> anchors = new LinkedHashMap<>();

    private final List<String> lines = new ArrayList<>();
    private Optional<Slot> filling = Optional.empty();

    private Positions(BlankForm blank, Function<String, String> areaId) {
        this.blank = blank;
        this.areaId = areaId;
    }

    /**
     * All answers that can be told by their place, whether they stand in controls or not.
     *
     * @param areaId the id of an area by the name that a form shows
     */
    public static List<Finding> in(Body body, BlankForm blank, Function<String, String> areaId) {
        Positions positions = new Positions(blank, areaId);
        body.blocks().forEach(positions::block);
        positions.endOfFree();
        return positions.found;
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph.text());
            case Table table -> {
                endOfFree();
                table(table.rows().stream()
                        .map(row -> row.stream().map(ShownCell::of).toList())
                        .toList());
                anchors.clear();
            }
        }
    }

    private void paragraph(String text) {
        boolean known = false;
        String shown = Spacing.lines(text);
        for (Label label : blank.texts()) {
            Optional<String> area = label.area(shown);
            if (area.isPresent()) {
                known = true;
                anchors.putIfAbsent(label, area.get());
            }
        }
        if (known) {
            endOfFree();
            return;
        }
        Optional<Slot> line =
                matching(slot -> !slot.isInTable() && slot.content().hasWords(), text);
        if (line.isPresent()) {
            endOfFree();
            take(line.get(), text, "");
        } else if (filling.isPresent()) {
            lines.add(text);
        } else {
            filling = matching(slot -> !slot.isInTable() && !slot.content().hasWords(), text);
            filling.ifPresent(slot -> lines.add(text));
        }
    }

    private Optional<Slot> matching(Predicate<Slot> kind, String text) {
        return blank.slots().stream()
                .filter(kind)
                .filter(this::isAnchored)
                .filter(slot -> !slot.content().answers(text).isEmpty())
                .findFirst();
    }

    /** An answer between two paragraphs of the form may have several of its own. */
    private void endOfFree() {
        filling.ifPresent(slot -> take(slot, String.join("\n", lines), ""));
        filling = Optional.empty();
        lines.clear();
    }

    private boolean isAnchored(Slot slot) {
        return slot.anchors().isEmpty() || !Collections.disjoint(slot.anchors(), anchors.keySet());
    }

    private void table(List<List<ShownCell>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (ShownCell cell : rows.get(row)) {
                cell(rows, row, cell);
            }
        }
    }

    private void cell(List<List<ShownCell>> rows, int row, ShownCell cell) {
        String text = cell.text();
        record Match(Slot slot, String area) {}
        List<Match> matches = new ArrayList<>();
        for (Slot slot : blank.slots()) {
            Optional<String> area = area(slot, rows, row, cell);
            if (area.isPresent() && !slot.content().answers(text).isEmpty()) {
                matches.add(new Match(slot, area.get()));
            }
        }
        matches.stream()
                .max(Comparator.comparingInt(each -> each.slot().weight()))
                .ifPresent(best -> take(best.slot(), text, best.area()));
    }

    /** Absent when the cell is another one; else the name of the area that its row or table says, or empty. */
    private Optional<String> area(Slot slot, List<List<ShownCell>> rows, int row, ShownCell cell) {
        if (!slot.isInTable() || slot.labels().isEmpty() && slot.row() != row) {
            return Optional.empty();
        }
        String area = "";
        if (slot.head().isPresent()) {
            Optional<String> head = row == 0
                    ? Optional.empty()
                    : at(rows, 0, cell.column()).flatMap(slot.head().get()::area);
            if (head.isEmpty()) {
                return head;
            }
            area = head.get();
        } else if (slot.column() != cell.column()) {
            return Optional.empty();
        }
        if (!isAnchored(slot)) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, Label> label : slot.labels().entrySet()) {
            Optional<String> said = at(rows, row, label.getKey()).flatMap(label.getValue()::area);
            if (said.isEmpty()) {
                return said;
            }
            area = said.get().isEmpty() ? area : said.get();
        }
        return Optional.of(area);
    }

    /** The lines of a cell. */
    private static Optional<String> at(List<List<ShownCell>> rows, int row, int column) {
        for (ShownCell cell : rows.get(row)) {
            if (cell.column() == column) {
                return Optional.of(cell.lines());
            }
        }
        return Optional.empty();
    }

    private void take(Slot slot, String text, String area) {
        List<String> answers = slot.content().answers(text);
        for (int i = 0; i < answers.size(); i++) {
            SlotContent.Question question = slot.questions().get(i);
            String about = question.perArea() ? aboutArea(slot, area) : "";
            if (!answers.get(i).isEmpty() && question.perArea() != about.isEmpty()) {
                found.add(new Finding(new Key(about, question.name()), answers.get(i), Finding.Source.POSITION, false));
            }
        }
    }

    /** What the row or column says, or else the heading above. */
    private String aboutArea(Slot slot, String area) {
        if (!area.isEmpty()) {
            return areaId.apply(area);
        }
        return slot.anchors().stream()
                .map(each -> anchors.getOrDefault(each, ""))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(areaId)
                .orElse("");
    }
}
