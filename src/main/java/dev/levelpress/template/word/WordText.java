package dev.levelpress.template.word;

import dev.levelpress.document.AreaRow;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.template.word.Samples.Sample;
import java.util.List;
import java.util.Map;

/** Writes formatted text as WordprocessingML that looks like a sample. One for each text. */
final class WordText {

    private static final int DEEPEST = 8;

    private final StringBuilder xml = new StringBuilder();
    private final Runs runs;
    private final Sample sample;
    private final ListNumbers numbers;
    private boolean endsWithParagraph;

    WordText(Sample sample, ListNumbers numbers, Map<String, String> anchors) {
        this.sample = sample;
        this.numbers = numbers;
        this.runs = new Runs(xml, anchors);
    }

    /** Paragraphs and tables; always at least a paragraph, and one at the end, as a cell needs it. */
    String of(RichText text) {
        blocks(text, sample.paragraph(), 0);
        return ended();
    }

    /** The text of an expectation, or that it is not yet described; says whose text it is. */
    String of(AreaRow row) {
        if (row.placeholder()) {
            said("Not yet described", sample.paragraph(), Styles.PLACEHOLDER);
            return ended();
        }
        if (!row.inheritedFrom().isEmpty()) {
            said(
                    (row.resolved() ? "As " : "See ") + row.inheritedFrom(),
                    sample.paragraph().with("keepNext"),
                    Styles.NOTE);
        }
        return of(row.text());
    }

    /** What we say about a text, in a style of its own. */
    private void said(String words, Properties look, String style) {
        paragraph(List.of(new Inline.Text(words)), look, sample.run().withVal("rStyle", style));
    }

    private String ended() {
        if (!endsWithParagraph) {
            xml.append("<w:p>").append(sample.paragraph().xml()).append("</w:p>");
        }
        return xml.toString();
    }

    private void blocks(RichText text, Properties look, int depth) {
        text.blocks().forEach(block -> block(block, look, depth));
    }

    private void block(Block block, Properties look, int depth) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.inlines(), look, sample.run());
            case Block.Heading heading -> paragraph(heading.inlines(), style(Styles.HEADING), Properties.ofRun());
            case Block.Items items -> items(items, look, depth);
            case Block.Quote quote -> blocks(quote.text(), style(Styles.QUOTE), depth);
            case Block.Band band -> band.blocks().forEach(each -> block(each, look, depth));
            case Block.Preformatted preformatted -> preformatted(preformatted.text());
            case Block.Grid grid -> grid(grid);
        }
    }

    private void paragraph(List<Inline> inlines, Properties look, Properties run) {
        boolean rightToLeft = Direction.isRightToLeft(new RichText(List.of(new Block.Paragraph(inlines))).plain());
        xml.append("<w:p>").append((rightToLeft ? look.with("bidi") : look).xml());
        runs.inlines(inlines, run);
        xml.append("</w:p>");
        endsWithParagraph = true;
    }

    private void items(Block.Items items, Properties look, int depth) {
        int level = Math.min(depth, DEEPEST);
        int number = items.ordered() ? numbers.start(items.first(), level) : ListNumbers.BULLETS;
        Properties tight = look.with("spacing", "<w:spacing w:before=\"0\" w:after=\"40\"/>");
        String numbering = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
        Properties following =
                look.without("numPr").with("ind", "<w:ind w:left=\"" + ListNumbers.indent(level) + "\"/>");
        int left = items.items().size();
        for (RichText item : items.items()) {
            left--;
            Properties spaced = left == 0 && depth == 0 ? look : tight;
            item(item, spaced.without("ind").with("numPr", numbering), following, level);
        }
    }

    /** The first paragraph carries the mark, the rest is indented below it. */
    private void item(RichText item, Properties marked, Properties following, int level) {
        List<Block> blocks = item.blocks();
        boolean starts = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
        if (starts) {
            block(blocks.getFirst(), marked, level + 1);
        } else {
            paragraph(List.of(), marked, sample.run());
        }
        blocks.stream().skip(starts ? 1 : 0).forEach(block -> block(block, following, level + 1));
    }

    private void preformatted(String text) {
        xml.append("<w:p>").append(style(Styles.PREFORMATTED).xml());
        runs.text(text.stripTrailing().replace("\r", ""), Properties.ofRun());
        xml.append("</w:p>");
        endsWithParagraph = true;
    }

    private void grid(Block.Grid grid) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(Styles.GRID);
        xml.append(
                "\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\"");
        xml.append(" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        int width = 5000 / Math.max(1, grid.head().size());
        xml.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(grid.head().size()));
        xml.append("</w:tblGrid>");
        row(grid.head(), "<w:trPr><w:tblHeader/></w:trPr>");
        grid.rows().forEach(row -> row(row, ""));
        xml.append("</w:tbl>");
        endsWithParagraph = false;
    }

    private void row(List<RichText> cells, String properties) {
        xml.append("<w:tr>").append(properties);
        for (RichText cell : cells) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
            endsWithParagraph = false;
            blocks(cell, style(Styles.CELL), 0);
            if (!endsWithParagraph) {
                xml.append("<w:p>").append(style(Styles.CELL).xml()).append("</w:p>");
            }
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static Properties style(String id) {
        return Properties.ofParagraph().withVal("pStyle", id);
    }
}
