package dev.levelpress.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Choice;
import dev.levelpress.review.Calibration;
import dev.levelpress.review.Calibration.Column;
import dev.levelpress.review.Calibration.Group;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CalibrationWorkbookTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("a", "Area: A", "selfRating", "Self"), new Column("a", "Area: A", "managerRating", "Manager"));
    private static final Group GROUP = new Group(
            "=Craft & [Level] 1, with a long title",
            COLUMNS,
            List.of(
                    new Calibration.Row("=1+1", "Mia", "team/a b.docx", List.of("1", "3"), 0, 4),
                    new Calibration.Row("Ann", "", "x.zip/b.docx", List.of("2", "2"), 1, 0),
                    new Calibration.Row("Cem", "", "c.docx", List.of("=x", ""), 0, 0)));

    private static XSSFWorkbook workbook(Group... groups) throws IOException {
        List<Choice> scale = List.of(new Choice("1", "Not yet"), new Choice("2", "Partly"), new Choice("3", "Fully"));
        byte[] bytes = CalibrationWorkbook.of(
                new Calibration(scale, List.of(groups)), Map.of("team/a b.docx", "../in/team/a b.docx"));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void ratingsStandSideBySideAndAreCounted() throws IOException {
        try (XSSFWorkbook workbook = workbook(GROUP)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertEquals("Area: A", sheet.getRow(1).getCell(2).getStringCellValue());
            assertEquals("Manager", sheet.getRow(2).getCell(3).getStringCellValue());
            assertEquals(3, sheet.getRow(3).getCell(3).getNumericCellValue());
            assertEquals(1, sheet.getRow(3).getCell(4).getNumericCellValue(), "ratings that differ");
            assertEquals(0, sheet.getRow(4).getCell(4).getNumericCellValue());
            assertEquals("1 Not yet", sheet.getRow(8).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getRow(8).getCell(2).getNumericCellValue());
            assertEquals(1.5, sheet.getRow(11).getCell(2).getNumericCellValue());
            assertEquals(1, workbook.getSheetAt(0).getRow(1).getCell(2).getNumericCellValue());
            assertEquals(
                    "./../in/team/a%20b.docx",
                    sheet.getRow(3).getCell(0).getHyperlink().getAddress());
            assertTrue(sheet.getSheetConditionalFormatting().getNumConditionalFormattings() > 0);
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    @Test
    void textFromOutsideIsNoFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook(GROUP)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            for (Cell cell : List.of(sheet.getRow(3).getCell(0), sheet.getRow(5).getCell(2))) {
                assertEquals(CellType.STRING, cell.getCellType());
                assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
            }
        }
    }

    @Test
    void groupsOfTheSameNameHaveSheetsOfTheirOwn() throws IOException {
        try (XSSFWorkbook workbook = workbook(GROUP, GROUP)) {
            assertEquals(3, workbook.getNumberOfSheets());
            assertTrue(workbook.getSheetName(2).endsWith(" 2"), workbook.getSheetName(2));
        }
    }
}
