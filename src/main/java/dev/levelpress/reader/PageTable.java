package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of a page.
 *
 * @param above the headings it stands below, the topmost first
 * @param caption the short line right above it; empty when there is none
 */
record PageTable(Page page, Node.Table table, List<Node.Heading> above, String caption) {

    private static final int LONGEST_CAPTION = 80;

    PageTable {
        above = List.copyOf(above);
    }

    static List<PageTable> of(Page page) {
        List<PageTable> tables = new ArrayList<>();
        collect(page, page.nodes(), List.of(), tables);
        return tables;
    }

    private static void collect(Page page, List<Node> nodes, List<Node.Heading> above, List<PageTable> tables) {
        String caption = "";
        for (Node node : nodes) {
            switch (node) {
                case Node.Table table -> tables.add(new PageTable(page, table, above, caption));
                case Node.Heading heading -> {
                    List<Node.Heading> path = new ArrayList<>(above);
                    path.add(heading);
                    collect(page, heading.below(), path, tables);
                }
                case Node.Prose ignored -> {}
                case Node.Items ignored -> {}
            }
            caption = node instanceof Node.Prose prose ? caption(prose.block()) : "";
        }
    }

    /** A bold line that stands alone. */
    private static String caption(Block block) {
        String plain = new RichText(List.of(block)).plain();
        boolean bold = block instanceof Block.Paragraph paragraph
                && paragraph.inlines().size() == 1
                && paragraph.inlines().getFirst() instanceof Inline.Strong;
        return bold && plain.length() <= LONGEST_CAPTION ? plain.replaceFirst(":$", "") : "";
    }

    /** Whether the page is a workbook, whose sheets are headings. */
    static boolean isWorkbook(Page page) {
        return page.path().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)");
    }

    /** The sheet of a workbook that it stands on; empty on other pages. */
    Optional<Node.Heading> sheet() {
        return isWorkbook(page) ? above.stream().findFirst() : Optional.empty();
    }

    /** The caption, else the heading right above it; empty when there is neither. */
    String title() {
        return caption.isEmpty() && !above.isEmpty() ? above.getLast().plain() : caption;
    }
}
