package dev.levelpress.output.xlsx;

import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.review.sheet.SheetKeys;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with the questions that are asked once, one below the other under their headings. */
final class QuestionSheet {

    private static final int KEYS = 2;
    private static final int FIRST = 3;
    private static final int LABEL_WIDTH = 30;
    private static final int ANSWER_WIDTH = 84;
    private static final int ANSWER = 1;
    private static final int KEY = 2;
    private static final int TEXT_LINES = 3;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final FormFields fields;
    private final Review review;
    private int next = FIRST;

    QuestionSheet(XSSFSheet sheet, FormStyles styles, FormFields fields, Review review) {
        this.sheet = sheet;
        this.styles = styles;
        this.fields = fields;
        this.review = review;
    }

    void write(Questionnaire asked) {
        sheet.setColumnWidth(0, LABEL_WIDTH * SheetPaper.UNIT);
        sheet.setColumnWidth(ANSWER, ANSWER_WIDTH * SheetPaper.UNIT);
        SheetPaper.masthead(sheet, styles, review, 0, 1);
        XSSFRow keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        keys.createCell(KEY).setCellValue(SheetKeys.QUESTIONS);
        keys.createCell(ANSWER).setCellValue(SheetKeys.ANSWER);
        asked.sections().forEach(this::section);
        sheet.setColumnHidden(KEY, true);
        SheetPaper.print(sheet, review, false, next - 1, ANSWER);
    }

    private void section(Questionnaire.Section section) {
        boolean onTheOtherSheet =
                section.questions().isEmpty() && !section.areaQuestions().isEmpty();
        if (onTheOtherSheet && section.guidance().isEmpty()) {
            return;
        }
        if (!section.heading().isEmpty()) {
            sheet.createRow(next++);
            XSSFRow row = sheet.createRow(next++);
            SheetPaper.text(row, 0, section.heading(), styles.heading);
            SheetPaper.height(row, 22);
        }
        for (String paragraph : section.guidance()) {
            guidance(paragraph);
        }
        section.questions().forEach(this::question);
    }

    private void guidance(String paragraph) {
        SheetPaper.paragraph(sheet, next++, paragraph, styles.guidance, ANSWER);
    }

    private void question(Question question) {
        XSSFRow row = sheet.createRow(next++);
        boolean tall = question.type() == Question.Type.TEXT;
        SheetPaper.text(row, 0, question.title(), tall ? styles.tallLabel : styles.label);
        fields.cell(row, ANSWER, question, review.given(question.name()));
        fields.rules(sheet, question, row.getRowNum(), row.getRowNum(), ANSWER);
        row.createCell(KEY).setCellValue(question.name());
        SheetPaper.height(row, tall ? SheetPaper.POINTS * TEXT_LINES : 19);
    }
}
