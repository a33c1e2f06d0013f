package dev.levelpress.output.xlsx;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Question;
import dev.levelpress.document.Review;
import dev.levelpress.review.sheet.SheetKeys;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with a row for each area: what is expected, locked, and a column for each question. */
final class AreaSheet {

    private static final int TITLE = 0;
    private static final int SUBTITLE = 1;
    private static final int SUMMARY = 2;
    private static final int KEYS = 3;
    private static final int HEADERS = 4;
    private static final int FIRST_AREA = 5;

    /** A longer summary would leave no room for rows, if it stayed in view with the headers. */
    private static final int MOST_LINES_IN_VIEW = 4;

    private static final int AREA_WIDTH = 17;
    private static final int EXPECTATION_WIDTH = 46;
    private static final int NEXT_WIDTH = 38;
    private static final int TEXT_WIDTH = 27;
    private static final int SHORT_WIDTH = 14;
    private static final int MIN_LINES = 4;
    private static final String NOT_YET = "Not yet described";

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final FormFields fields;
    private final Review review;
    private final List<Question> questions;
    private final int firstQuestion;

    AreaSheet(XSSFSheet sheet, FormStyles styles, FormFields fields, Review review, List<Question> questions) {
        this.sheet = sheet;
        this.styles = styles;
        this.fields = fields;
        this.review = review;
        this.questions = questions;
        this.firstQuestion = review.next().isEmpty() ? 2 : 3;
    }

    void write() {
        SheetPaper.masthead(sheet, styles, review, TITLE, SUBTITLE);
        headers();
        int summary = review.summary().isEmpty() ? 0 : summary();
        for (int i = 0; i < review.areas().size(); i++) {
            area(i);
        }
        int last = FIRST_AREA + review.areas().size() - 1;
        for (int i = 0; i < questions.size() && last >= FIRST_AREA; i++) {
            fields.rules(sheet, questions.get(i), FIRST_AREA, last, firstQuestion + i);
        }
        sheet.setColumnHidden(keyColumn(), true);
        sheet.createFreezePane(1, summary > MOST_LINES_IN_VIEW ? 0 : FIRST_AREA);
        sheet.setRepeatingRows(new CellRangeAddress(HEADERS, HEADERS, -1, -1));
        SheetPaper.print(sheet, review, true, Math.max(HEADERS, last), keyColumn() - 1);
    }

    private int summary() {
        String text = review.summary().plain();
        return SheetPaper.paragraph(sheet, SUMMARY, text, styles.summary, keyColumn() - 1);
    }

    /** After the last question. */
    private int keyColumn() {
        return firstQuestion + questions.size();
    }

    private void headers() {
        XSSFRow keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        keys.createCell(keyColumn()).setCellValue(SheetKeys.AREAS);
        XSSFRow row = sheet.createRow(HEADERS);
        List<String> titles = new ArrayList<>(List.of("Area", "What is expected"));
        sheet.setColumnWidth(0, AREA_WIDTH * SheetPaper.UNIT);
        sheet.setColumnWidth(1, EXPECTATION_WIDTH * SheetPaper.UNIT);
        if (!review.next().isEmpty()) {
            titles.add("Next: " + review.nextTitle());
            sheet.setColumnWidth(2, NEXT_WIDTH * SheetPaper.UNIT);
        }
        for (Question question : questions) {
            int column = titles.size();
            titles.add(question.title());
            keys.createCell(column).setCellValue(question.name());
            sheet.setColumnWidth(
                    column, (question.type() == Question.Type.TEXT ? TEXT_WIDTH : SHORT_WIDTH) * SheetPaper.UNIT);
        }
        for (int i = 0; i < titles.size(); i++) {
            SheetPaper.text(row, i, titles.get(i), styles.header);
        }
        SheetPaper.height(row, 24);
    }

    private void area(int index) {
        AreaRow area = review.areas().get(index);
        XSSFRow row = sheet.createRow(FIRST_AREA + index);
        SheetPaper.text(row, 0, area.name(), styles.area);
        String expected = expectation(row, 1, area);
        int lines = SheetPaper.lines(expected, EXPECTATION_WIDTH);
        if (!review.next().isEmpty()) {
            String next = expectation(row, 2, review.next().get(index));
            lines = Math.max(lines, SheetPaper.lines(next, NEXT_WIDTH));
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            fields.cell(row, firstQuestion + i, question, review.given(question.name(), area.id()));
        }
        row.createCell(keyColumn()).setCellValue(area.id());
        SheetPaper.height(row, SheetPaper.POINTS * Math.max(MIN_LINES, lines) + 8);
    }

    private String expectation(XSSFRow row, int column, AreaRow area) {
        String text = area.placeholder() ? NOT_YET : area.text().plain();
        String inherited =
                area.inheritedFrom().isEmpty() || !area.resolved() ? "" : "As " + area.inheritedFrom() + "\n";
        XSSFCellStyle style = area.placeholder() ? styles.missing : styles.expectation;
        SheetPaper.text(row, column, inherited + text, style);
        return inherited + text;
    }
}
