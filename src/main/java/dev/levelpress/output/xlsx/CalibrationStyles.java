package dev.levelpress.output.xlsx;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a calibration workbook look, and cells that look so. Text from outside is never a formula. */
final class CalibrationStyles {

    private static final byte[] GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] LINE = {(byte) 0xBF, (byte) 0xBF, (byte) 0xBF};
    private static final byte[] PALE = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] AMBER = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
    private static final byte[] ORANGE = {(byte) 0xF4, (byte) 0xB0, (byte) 0x84};

    /** In inches. */
    private static final double SIDE = 0.4;

    private static final float ROW = 18;

    private final XSSFWorkbook workbook;
    private final XSSFFont body;
    private final CellStyle title;
    private final CellStyle section;
    private final CellStyle area;
    private final CellStyle head;
    private final CellStyle ratingHead;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle link;
    private final CellStyle rating;
    private final CellStyle mean;

    CalibrationStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.body = workbook.createFont();
        this.title = bold(plain(), 15);
        this.section = bold(plain(), 11);
        this.area = bold(filled(centred(bordered()), PALE), 10);
        area.setWrapText(true);
        this.head = bold(filled(bordered(), GREY), 11);
        this.ratingHead = bold(filled(centred(bordered()), GREY), 10);
        this.text = bordered();
        this.quoted = bordered();
        // As if an apostrophe had been typed first: whatever follows stays text, also when it is edited.
        quoted.setQuotePrefixed(true);
        this.link = linked();
        this.rating = centred(bordered());
        this.mean = centred(bordered());
        mean.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
    }

    CellStyle title() {
        return title;
    }

    CellStyle section() {
        return section;
    }

    CellStyle area() {
        return area;
    }

    CellStyle head() {
        return head;
    }

    CellStyle ratingHead() {
        return ratingHead;
    }

    CellStyle text() {
        return text;
    }

    CellStyle link() {
        return link;
    }

    Cell text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        String shown = SheetText.line(value);
        cell.setCellValue(shown);
        cell.setCellStyle(style.equals(text) && SheetText.looksLikeFormula(shown) ? quoted : style);
        return cell;
    }

    /** A number where it is one, so that it can be counted with. */
    void rating(Row row, int column, String value) {
        if (value.matches("\\d{1,6}(\\.\\d{1,4})?")) {
            Cell cell = row.createCell(column);
            cell.setCellValue(Double.parseDouble(value));
            cell.setCellStyle(rating);
        } else if (value.isEmpty()) {
            row.createCell(column).setCellStyle(rating);
        } else {
            text(row, column, value, text);
        }
    }

    void number(Row row, int column, int value) {
        rating(row, column, String.format(Locale.ROOT, "%d", value));
    }

    void formula(Row row, int column, String formula) {
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(rating);
    }

    void mean(Row row, int column, String formula) {
        formula(row, column, formula);
        row.getCell(column).setCellStyle(mean);
    }

    /** Marks ratings a step apart. */
    void near(XSSFSheet sheet, CellRangeAddress cells, String formula) {
        mark(sheet, cells, formula, AMBER, false);
    }

    /** Marks ratings further apart, also for those who do not see the colour. */
    void far(XSSFSheet sheet, CellRangeAddress cells, String formula) {
        mark(sheet, cells, formula, ORANGE, true);
    }

    private static void mark(XSSFSheet sheet, CellRangeAddress cells, String formula, byte[] colour, boolean strong) {
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(new XSSFColor(colour));
        rule.createFontFormatting().setFontStyle(false, strong);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /** Landscape, as wide as the page, heads on every page. */
    static void print(XSSFSheet sheet, String title, String heads) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf(heads));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setDefaultRowHeightInPoints(ROW);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        // A single & starts a code.
        sheet.getFooter().setLeft(SheetText.line(title).replace("&", "&&"));
        sheet.getFooter().setRight("Page &P of &N");
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(body);
        return style;
    }

    private CellStyle bordered() {
        XSSFCellStyle style = plain();
        Borders.thin(style, new XSSFColor(LINE));
        return style;
    }

    private static CellStyle centred(CellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static CellStyle filled(CellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle bold(CellStyle style, int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeight(points);
        style.setFont(font);
        return style;
    }

    private CellStyle linked() {
        Font font = workbook.createFont();
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        CellStyle style = bordered();
        style.setFont(font);
        style.setQuotePrefixed(true);
        return style;
    }
}
