package dev.levelpress.output.xlsx;

import dev.levelpress.document.Question;
import dev.levelpress.framework.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Cells to fill in: each takes what its question asks for, and says so when it is chosen. */
final class FormFields {

    static final String CHECKED = "\u2611";
    static final String UNCHECKED = "\u2610";

    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_TITLE = 32;

    /** 1 January 1950 and 31 December 2199 as spreadsheets count days. */
    private static final String FIRST_DAY = "18264";

    private static final String LAST_DAY = "109574";

    private final FormStyles styles;
    private final HiddenSheet hidden;
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

    FormFields(FormStyles styles, HiddenSheet hidden) {
        this.styles = styles;
        this.hidden = hidden;
    }

    /** @param given what it holds from the start; empty for nothing */
    void cell(XSSFRow row, int column, Question question, String given) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style(question.type()));
        switch (question.type()) {
            case LINE, TEXT -> text(cell, given);
            case CHOICE -> text(cell, label(question.choices(), given));
            case DATE -> date(cell, given);
            case CHECK -> cell.setCellValue(given.equals("true") ? CHECKED : UNCHECKED);
        }
    }

    private XSSFCellStyle style(Question.Type type) {
        return switch (type) {
            case LINE -> styles.line;
            case TEXT -> styles.text;
            case CHOICE -> styles.choice;
            case DATE -> styles.date;
            case CHECK -> styles.check;
        };
    }

    private void text(XSSFCell cell, String given) {
        if (given.isEmpty()) {
            return;
        }
        String text = SheetText.lines(given);
        cell.setCellValue(text);
        if (SheetText.looksLikeFormula(text)) {
            cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle(), styles::quoted));
        }
    }

    private void date(XSSFCell cell, String given) {
        if (given.isEmpty()) {
            return;
        }
        try {
            cell.setCellValue(LocalDate.parse(given));
        } catch (DateTimeParseException otherwise) {
            text(cell, given);
        }
    }

    private static String label(List<Choice> choices, String given) {
        return choices.stream()
                .filter(choice -> choice.value().equals(given))
                .map(Choice::label)
                .findFirst()
                .orElse(given);
    }

    /** What the cells of a question take, and what is shown beside the one that is chosen. */
    void rules(XSSFSheet sheet, Question question, int firstRow, int lastRow, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = switch (question.type()) {
            case CHOICE ->
                question.choices().isEmpty()
                        ? anything(helper)
                        : helper.createFormulaListConstraint(hidden.list(question.choices()));
            case CHECK -> helper.createExplicitListConstraint(new String[] {CHECKED, UNCHECKED});
            case DATE ->
                helper.createDateConstraint(DataValidationConstraint.OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "");
            case LINE, TEXT -> anything(helper);
        };
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(question.type() != Question.Type.LINE && question.type() != Question.Type.TEXT);
        validation.createErrorBox(cut(question.title(), LONGEST_TITLE), wanted(question.type()));
        // For lists this says that the arrow is not to be left out (ECMA-376 part 1, 18.3.1.32, has it the other way
        // round).
        validation.setSuppressDropDownArrow(true);
        if (!question.prompt().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(cut(question.title(), LONGEST_TITLE), cut(question.prompt(), LONGEST_PROMPT));
        }
        sheet.addValidationData(validation);
    }

    /** As long as a cell takes: the rule is there for what it says. */
    private static DataValidationConstraint anything(DataValidationHelper helper) {
        return helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.LESS_OR_EQUAL, "32767", null);
    }

    private static String wanted(Question.Type type) {
        return switch (type) {
            case CHOICE, CHECK -> "Choose one of the list.";
            case DATE -> "Write a date, such as 2026-12-24.";
            case LINE, TEXT -> "This is too long.";
        };
    }

    private static String cut(String text, int longest) {
        int end = Math.min(longest, text.length());
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
