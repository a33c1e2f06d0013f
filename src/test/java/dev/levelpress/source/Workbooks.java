package dev.levelpress.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a spreadsheet program writes them. */
final class Workbooks {

    private Workbooks() {}

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** Two sheets with text, numbers and merged cells. */
    static byte[] small() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : new String[] {"Back end", "Design"}) {
                XSSFSheet sheet = workbook.createSheet(name);
                for (int row = 0; row < 5; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("L" + row);
                    sheet.getRow(row).createCell(1).setCellValue("- does " + row + "\n- and more");
                    sheet.getRow(row).createCell(2).setCellValue(row);
                }
                sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            }
            return bytes(workbook);
        }
    }
}
