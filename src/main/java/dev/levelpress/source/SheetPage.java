package dev.levelpress.source;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sheets as nodes of a page: a table each, below a heading where the sheet has a name. */
final class SheetPage {

    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final Map<String, Integer> derived = new HashMap<>();
    /** Cells that share a text share what it becomes. */
    private final Map<List<Inline>, RichText> texts = new IdentityHashMap<>();

    private SheetPage() {}

    static SheetPage of(List<Sheet> sheets) {
        SheetPage page = new SheetPage();
        sheets.forEach(page::add);
        return page;
    }

    List<Node> nodes() {
        return nodes;
    }

    Set<String> anchors() {
        return anchors;
    }

    private void add(Sheet sheet) {
        int line = sheet.rows().getFirst().line();
        List<List<Node.Cell>> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            boolean head = rows.isEmpty();
            rows.add(row.cells().stream().map(cell -> cell(cell, head)).toList());
        }
        Node table = new Node.Table(1, rows, line);
        if (sheet.name().isBlank()) {
            nodes.add(table);
            return;
        }
        Set<String> ids = Kramdown.ids(sheet.name(), derived);
        anchors.addAll(ids);
        List<Inline> title = List.of(new Inline.Text(sheet.name().strip()));
        nodes.add(new Node.Heading(1, title, List.copyOf(ids), List.of(table), line));
    }

    private Node.Cell cell(Sheet.Cell cell, boolean heading) {
        RichText text = heading
                ? oneParagraph(cell.text())
                : texts.computeIfAbsent(cell.text(), words -> Node.text(Lines.joined(Lines.nodes(words, cell.line()))));
        return new Node.Cell(text, heading, cell.repeated(), cell.line());
    }

    /** The name of a column is one line, whatever it starts with. */
    private static RichText oneParagraph(List<Inline> words) {
        List<Inline> line = Lines.line(words);
        return line.isEmpty() ? RichText.EMPTY : new RichText(List.of(new Block.Paragraph(line)));
    }
}
