package dev.levelpress.review.word;

import dev.levelpress.review.office.PartXml;
import dev.levelpress.review.office.RefusedPackage;
import dev.levelpress.review.word.Body.Block;
import dev.levelpress.review.word.Body.Cell;
import dev.levelpress.review.word.Body.Paragraph;
import dev.levelpress.review.word.Body.Piece;
import dev.levelpress.review.word.Body.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the main part of a document in one pass. */
public final class BodyReader {

    private static final int MOST_CONTROLS = 5_000;
    private static final int MOST_PARAGRAPHS = 50_000;
    private static final int MOST_TEXT = 2_000_000;

    /** What is not to be read as text: text that was deleted, the same again for old programs, readings of characters. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange");

    private final PartXml xml;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final Deque<OpenControl> open = new ArrayDeque<>();
    private List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private List<Paragraph> cell = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private Control whole = Control.NONE;
    private int tables;
    private int paragraphs;
    private int column;
    private int span = 1;
    private int paragraphsSoFar;
    private int length;
    private boolean afterText;

    private BodyReader(PartXml xml) {
        this.xml = xml;
    }

    /** @throws RefusedPackage when it is no XML or not as a document is */
    public static Body read(byte[] document) throws RefusedPackage {
        try (PartXml xml = new PartXml("word/document.xml", document)) {
            BodyReader reader = new BodyReader(xml);
            reader.read();
            return new Body(reader.blocks, reader.controls);
        } catch (XMLStreamException broken) {
            throw new RefusedPackage("is damaged");
        }
    }

    private void read() throws RefusedPackage {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.element());
            } else if (xml.isEnd()) {
                end(xml.element());
            }
        }
    }

    private void start(String element) throws RefusedPackage {
        if (SKIPPED.contains(element)) {
            xml.skip();
            return;
        }
        OpenControl control = open.peek();
        if (control != null && !control.inContent() && !element.equals("sdt")) {
            control.property(element, xml);
            return;
        }
        switch (element) {
            case "sdt" -> openControl();
            case "tbl" -> startTable();
            case "tr" -> startRow();
            case "tc" -> span = 1;
            case "gridSpan" -> span = span(xml.attribute("val"));
            case "p" -> startParagraph();
            case "r" -> afterText = false;
            case "t" -> runText(xml.text());
            case "br", "cr" -> mark("\n");
            case "tab", "ptab" -> tab();
            case "noBreakHyphen" -> mark("\u2011");
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "sdt" -> closeControl();
            case "tbl" -> endTable();
            case "tr" -> endRow();
            case "tc" -> endCell();
            case "p" -> endParagraph();
            default -> {}
        }
    }

    private static int span(String number) {
        return number.matches("[1-9]\\d{0,2}") ? Integer.parseInt(number) : 1;
    }

    /** LibreOffice writes the lines of a text control as texts of one run, where Word puts breaks between them. */
    private void runText(String text) throws RefusedPackage {
        length += text.length();
        if (length > MOST_TEXT) {
            throw new RefusedPackage("has more than " + MOST_TEXT + " characters of text");
        }
        OpenControl control = open.peek();
        if (afterText && control != null && control.isText()) {
            text("\n");
        }
        text(text);
        afterText = true;
    }

    /** Definitions of tab stops have the same name. */
    private void tab() {
        if (xml.attribute("pos").isEmpty()) {
            mark("\t");
        }
    }

    private void openControl() throws RefusedPackage {
        if (controls.size() >= MOST_CONTROLS) {
            throw new RefusedPackage("has more than " + MOST_CONTROLS + " controls");
        }
        OpenControl control = new OpenControl(controls.size(), paragraphsSoFar);
        controls.add(Control.NONE);
        open.push(control);
    }

    private void closeControl() {
        OpenControl closed = open.pop();
        Control control = closed.control();
        if (control.repeats(whole)) {
            pieces.removeIf(each -> each.control() == closed.number());
        } else {
            controls.set(closed.number(), control);
            whole = control;
        }
    }

    private void startTable() {
        if (++tables == 1) {
            rows = new ArrayList<>();
        }
    }

    private void startRow() {
        if (tables == 1) {
            row = new ArrayList<>();
            column = 0;
        }
    }

    private void endCell() {
        if (tables == 1) {
            row.add(new Cell(column, cell));
            cell = new ArrayList<>();
            column += span;
        }
    }

    private void endRow() {
        if (tables == 1) {
            rows.add(row);
        }
    }

    private void endTable() {
        if (--tables == 0) {
            blocks.add(new Table(rows));
        }
    }

    /** Paragraphs of text boxes stand inside paragraphs. */
    private void startParagraph() throws RefusedPackage {
        if (++paragraphs == 1) {
            pieces = new ArrayList<>();
            if (++paragraphsSoFar > MOST_PARAGRAPHS) {
                throw new RefusedPackage("has more than " + MOST_PARAGRAPHS + " paragraphs");
            }
        }
        open.forEach(OpenControl::startParagraph);
        text("");
    }

    private void endParagraph() {
        if (--paragraphs == 0) {
            Paragraph paragraph = new Paragraph(pieces);
            if (tables > 0) {
                cell.add(paragraph);
            } else {
                blocks.add(paragraph);
            }
        }
    }

    private void mark(String text) {
        afterText = false;
        text(text);
    }

    private void text(String text) {
        int within = Body.NO_CONTROL;
        for (OpenControl control : open) {
            control.text(text);
            if (within == Body.NO_CONTROL && control.isInput()) {
                within = control.number();
            }
        }
        if (paragraphs > 0) {
            pieces.add(new Piece(text, within));
        }
    }
}
