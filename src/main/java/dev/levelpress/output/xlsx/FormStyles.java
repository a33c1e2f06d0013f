package dev.levelpress.output.xlsx;

import dev.levelpress.template.Palette;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look; cells to fill in are white and unlocked, all others are locked. */
final class FormStyles {

    private static final String INK = "#1f2933";
    private static final String FAINT = "#5b6673";
    private static final String LINE = "#c9d1d9";

    private final XSSFWorkbook workbook;

    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;
    final XSSFCellStyle summary;
    final XSSFCellStyle heading;
    final XSSFCellStyle guidance;
    final XSSFCellStyle header;
    final XSSFCellStyle area;
    final XSSFCellStyle expectation;
    final XSSFCellStyle missing;
    final XSSFCellStyle label;
    final XSSFCellStyle tallLabel;
    final XSSFCellStyle line;
    final XSSFCellStyle text;
    final XSSFCellStyle choice;
    final XSSFCellStyle date;
    final XSSFCellStyle check;

    FormStyles(XSSFWorkbook workbook, Palette palette) {
        this.workbook = workbook;
        title = plain(Fonts.of(workbook, 18, true, palette.text()));
        subtitle = plain(Fonts.of(workbook, 10, false, FAINT));
        summary = plain(Fonts.of(workbook, 10, false, INK));
        summary.setWrapText(true);
        heading = plain(Fonts.of(workbook, 14, true, palette.text()));
        guidance = plain(Fonts.of(workbook, 10, false, FAINT));
        guidance.setWrapText(true);
        header = centred(filled(Fonts.of(workbook, 10, true, palette.onAccent()), palette.accent()));
        area = filled(Fonts.of(workbook, 11, true, INK), palette.tint());
        expectation = filled(Fonts.of(workbook, 10, false, INK), palette.tint());
        missing = filled(Fonts.of(workbook, 10, false, true, false, FAINT), palette.tint());
        tallLabel = filled(Fonts.of(workbook, 11, true, INK), palette.tint());
        label = centred(filled(Fonts.of(workbook, 11, true, INK), palette.tint()));
        line = centred(answer("@"));
        text = answer("@");
        choice = centred(answer("@"));
        date = centred(answer("yyyy-mm-dd"));
        check = centred(answer("@"));
        check.setFont(Fonts.of(workbook, 14, false, INK));
    }

    /** The same, so that a text that looks like a formula stays a text when it is edited. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        XSSFCellStyle quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return quoted;
    }

    private XSSFCellStyle answer(String format) {
        XSSFCellStyle style = bordered(Fonts.of(workbook, 11, false, INK));
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle filled(XSSFFont font, String colour) {
        XSSFCellStyle style = bordered(font);
        style.setFillForegroundColor(Fonts.colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle bordered(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        Borders.thin(style, Fonts.colour(LINE));
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
