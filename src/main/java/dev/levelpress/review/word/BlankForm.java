package dev.levelpress.review.word;

import dev.levelpress.review.office.RefusedPackage;
import dev.levelpress.review.word.Body.Block;
import dev.levelpress.review.word.Body.Cell;
import dev.levelpress.review.word.Body.Paragraph;
import dev.levelpress.review.word.Body.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a form asks what, by the words around: read off a form of the same template that nobody filled in. */
public final class BlankForm {

    private final Body body;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<Label> texts = new LinkedHashSet<>();
    private final Set<Label> anchors = new LinkedHashSet<>();

    private BlankForm(Body body) {
        this.body = body;
    }

    /** @param document main part of a form with the marks of {@link Blank} for what is different in each form */
    public static BlankForm of(byte[] document) {
        try {
            BlankForm form = new BlankForm(BodyReader.read(document));
            form.body.blocks().forEach(form::block);
            return form;
        } catch (RefusedPackage ours) {
            throw new IllegalStateException(ours);
        }
    }

    List<Slot> slots() {
        return slots;
    }

    /** All texts between the tables that are no answers. */
    Set<Label> texts() {
        return texts;
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> table(table);
        }
    }

    private void paragraph(Paragraph paragraph) {
        Optional<SlotContent> content = SlotContent.of(List.of(paragraph), body.controls());
        if (content.isPresent()) {
            slots.add(new Slot(anchors, Optional.empty(), Map.of(), 0, Slot.NO_TABLE, content.get()));
        } else {
            Label.of(paragraph.text()).ifPresent(label -> {
                anchors.add(label);
                texts.add(label);
            });
        }
    }

    private void table(Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            Map<Integer, Label> labels = new LinkedHashMap<>();
            for (Cell cell : table.rows().get(row)) {
                Optional<SlotContent> content = SlotContent.of(cell.paragraphs(), body.controls());
                if (content.isPresent()) {
                    Optional<Label> head = row == 0 ? Optional.empty() : head(table, cell.column());
                    slots.add(new Slot(anchors, head, labels, row, cell.column(), content.get()));
                } else {
                    Label.of(cell.text()).ifPresent(label -> labels.put(cell.column(), label));
                }
            }
        }
        anchors.clear();
    }

    private Optional<Label> head(Table table, int column) {
        return table.rows().getFirst().stream()
                .filter(each -> each.column() == column)
                .filter(each ->
                        SlotContent.of(each.paragraphs(), body.controls()).isEmpty())
                .findFirst()
                .flatMap(each -> Label.of(each.text()));
    }
}
