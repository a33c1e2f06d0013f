package dev.levelpress.output.xlsx;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The fonts of a workbook. Office replaces this one by a like one where it is missing. */
final class Fonts {

    private static final String NAME = "Calibri";

    private Fonts() {}

    /** @param colour {@code #rrggbb} */
    static XSSFFont of(XSSFWorkbook workbook, int points, boolean bold, String colour) {
        return of(workbook, points, bold, false, false, colour);
    }

    /** The library writes a font's parts as they are set; the order is that of ECMA-376 part 1, 18.8.22. */
    static XSSFFont of(
            XSSFWorkbook workbook, int points, boolean bold, boolean italic, boolean underlined, String colour) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(bold);
        font.setItalic(italic);
        if (underlined) {
            font.setUnderline(Font.U_SINGLE);
        }
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        font.setFontName(NAME);
        font.setFamily(FontFamily.SWISS);
        return font;
    }

    /** Opaque. */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("ff" + rgb.substring(1)), null);
    }
}
