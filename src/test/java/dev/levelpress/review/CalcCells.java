package dev.levelpress.review;

import com.sun.star.container.XIndexAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.table.XCell;
import com.sun.star.text.XText;
import com.sun.star.uno.UnoRuntime;
import dev.levelpress.document.Question;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The cells of a workbook that is open in LibreOffice. */
record CalcCells(XIndexAccess sheets) {

    /** The day that spreadsheets count from. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static CalcCells of(XComponent document) {
        XSpreadsheetDocument workbook = UnoRuntime.queryInterface(XSpreadsheetDocument.class, document);
        return new CalcCells(UnoRuntime.queryInterface(XIndexAccess.class, workbook.getSheets()));
    }

    void fill(SheetFormsTest.Place place, Question question, String answer) {
        try {
            XSpreadsheet sheet = UnoRuntime.queryInterface(XSpreadsheet.class, sheets.getByIndex(place.sheet()));
            XCell cell = sheet.getCellByPosition(place.column(), place.row());
            if (question.type() == Question.Type.DATE) {
                cell.setValue(ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(answer)));
            } else {
                UnoRuntime.queryInterface(XText.class, cell).setString(SheetFormsTest.shown(question, answer));
            }
        } catch (com.sun.star.uno.Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
