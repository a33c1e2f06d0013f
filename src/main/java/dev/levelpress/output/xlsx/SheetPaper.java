package dev.levelpress.output.xlsx;

import dev.levelpress.document.Masthead;
import dev.levelpress.document.Person;
import dev.levelpress.document.Review;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all sheets of a form have: a head, heights, paper and a lock. */
final class SheetPaper {

    /** Widths of columns are counted in 256ths of a digit. */
    static final int UNIT = 256;

    /** The height of a line. */
    static final float POINTS = 13.5f;

    private static final float TALLEST = 400;
    private static final double MARGIN_IN_INCHES = 0.5;

    private SheetPaper() {}

    static void masthead(XSSFSheet sheet, FormStyles styles, Review review, int title, int subtitle) {
        Masthead masthead = review.masthead();
        XSSFRow first = sheet.createRow(title);
        text(
                first,
                0,
                masthead.title()
                        + review.person().map(each -> " \u00B7 " + each.name()).orElse(""),
                styles.title);
        height(first, 28);
        String about = Stream.of(
                        masthead.framework(),
                        masthead.craft(),
                        masthead.label().equals(masthead.title()) ? "" : masthead.label(),
                        review.period(),
                        review.person().map(Person::manager).orElse(""),
                        masthead.date(),
                        masthead.version(),
                        review.draft() ? "Draft" : "")
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" \u00B7 "));
        XSSFRow second = sheet.createRow(subtitle);
        text(second, 0, about, styles.subtitle);
        height(second, 20);
    }

    static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.lines(text));
        cell.setCellStyle(style);
    }

    /** A text across columns; gives the number of its lines. */
    static int paragraph(XSSFSheet sheet, int number, String text, XSSFCellStyle style, int lastColumn) {
        XSSFRow row = sheet.createRow(number);
        text(row, 0, text, style);
        int width = 0;
        for (int column = 0; column <= lastColumn; column++) {
            width += sheet.getColumnWidth(column) / UNIT;
        }
        int lines = lines(text, width);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, lastColumn));
        // Of merged cells no program works out the height.
        row.setHeightInPoints(Math.min(TALLEST, POINTS * lines + 4));
        return lines;
    }

    /** A height to begin with: the row grows with what is filled in. */
    static void height(XSSFRow row, float points) {
        row.setHeightInPoints(Math.min(TALLEST, points));
        row.getCTRow().unsetCustomHeight();
    }

    /** About how many lines a text takes in a column of this width: letters are narrower than the digits it is counted in. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() * 9 / (width * 10))
                .sum();
    }

    /** @param lastRow of what is printed, 0-based, and so is the column */
    static void print(XSSFSheet sheet, Review review, boolean landscape, int lastRow, int lastColumn) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        setup.setPaperSize(
                switch (review.look().pageSize()) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    case LETTER -> PrintSetup.LETTER_PAPERSIZE;
                });
        sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
        sheet.getFooter().setRight("&P / &N");
        sheet.setDisplayGridlines(false);
        sheet.setZoom(100);
        lock(sheet);
    }

    /** Without password: the lock is there so that nothing is overwritten by accident. Rows and columns may be resized. */
    private static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
