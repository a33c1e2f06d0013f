package dev.levelpress.bench;

import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDropDownList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;

/** A review template built with Apache POI as its users do: tables, headings and content controls in code. */
final class PoiReview {

    private static final List<String> RATINGS =
            List.of("Not yet at expectation", "Partly meets expectation", "Meets expectation", "Exceeds expectation");

    private final XWPFDocument document = new XWPFDocument();
    private int control;

    private PoiReview() {}

    static byte[] of(Level level) throws IOException {
        PoiReview review = new PoiReview();
        try (XWPFDocument document = review.document) {
            review.fill(level);
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            document.write(docx);
            return docx.toByteArray();
        }
    }

    private void fill(Level level) {
        heading("Career review", 28);
        heading(level.title(), 16);
        paragraph(level.summary().plain());
        form(List.of("Employee", "Manager", "Period", "Review date"));
        heading("Ratings at a glance", 16);
        XWPFTable glance = table(List.of("Area", "Self", "Manager"));
        for (Expectation each : level.expectations()) {
            XWPFTableRow row = glance.createRow();
            row.getCell(0).setText(each.areaName());
            rating(row.getCell(1));
            rating(row.getCell(2));
        }
        level.expectations().forEach(this::area);
        heading("Overall", 16);
        form(List.of("Employee's summary", "Manager's summary", "Overall rating"));
        heading("Goals", 16);
        rows(table(List.of("Goal", "Measure", "Due", "Status")), 3);
        heading("Sign-off", 16);
        rows(table(List.of("", "Agreed", "Name", "Date")), 2);
    }

    private void area(Expectation expectation) {
        heading(expectation.areaName(), 13);
        XWPFTable table = table(List.of("", "Self-assessment", "Manager assessment"));
        XWPFTableRow text = table.createRow();
        text.getCell(0).setText("Expectation");
        for (String part : expectation.text().plain().split("\n\n")) {
            text.getCell(1).addParagraph().createRun().setText(part);
        }
        for (String label : List.of("Rating", "Assessment", "Evidence")) {
            XWPFTableRow row = table.createRow();
            row.getCell(0).setText(label);
            for (int column = 1; column <= 2; column++) {
                if (label.equals("Rating")) {
                    rating(row.getCell(column));
                } else {
                    text(row.getCell(column), label);
                }
            }
        }
    }

    private void heading(String text, int size) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private void paragraph(String text) {
        document.createParagraph().createRun().setText(text);
    }

    private void form(List<String> labels) {
        XWPFTable table = document.createTable(labels.size(), 2);
        for (int i = 0; i < labels.size(); i++) {
            table.getRow(i).getCell(0).setText(labels.get(i));
            text(table.getRow(i).getCell(1), labels.get(i));
        }
    }

    private XWPFTable table(List<String> head) {
        XWPFTable table = document.createTable(1, head.size());
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < head.size(); i++) {
            table.getRow(0).getCell(i).setText(head.get(i));
        }
        return table;
    }

    private void rows(XWPFTable table, int count) {
        for (int i = 0; i < count; i++) {
            XWPFTableRow row = table.createRow();
            row.getTableCells().forEach(cell -> text(cell, "field"));
        }
    }

    private void text(XWPFTableCell cell, String name) {
        CTSdtRun sdt = control(cell, name, "Click to add your notes");
        sdt.getSdtPr().addNewText().setMultiLine(true);
    }

    private void rating(XWPFTableCell cell) {
        CTSdtDropDownList list =
                control(cell, "rating", "Choose a rating").getSdtPr().addNewDropDownList();
        for (int i = 0; i < RATINGS.size(); i++) {
            var item = list.addNewListItem();
            item.setDisplayText(RATINGS.get(i));
            item.setValue(Integer.toString(i + 1));
        }
    }

    private CTSdtRun control(XWPFTableCell cell, String name, String prompt) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        CTSdtRun sdt = paragraph.getCTP().addNewSdt();
        CTSdtPr properties = sdt.addNewSdtPr();
        control++;
        properties.addNewAlias().setVal(name);
        properties.addNewTag().setVal(name + "." + control);
        properties.addNewId().setVal(BigInteger.valueOf(control));
        properties.addNewLock().setVal(STLock.SDT_LOCKED);
        properties.addNewShowingPlcHdr();
        sdt.addNewSdtContent().addNewR().addNewT().setStringValue(prompt);
        return sdt;
    }
}
