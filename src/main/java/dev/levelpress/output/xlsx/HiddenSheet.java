package dev.levelpress.output.xlsx;

import dev.levelpress.document.Origin;
import dev.levelpress.framework.Choice;
import dev.levelpress.review.sheet.SheetKeys;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a form carries that nobody fills in: what it was made for, and what its lists offer. */
final class HiddenSheet {

    private static final String NAME = "levelpress";
    private static final int FIRST_LIST = 3;

    private final XSSFSheet sheet;
    private final Map<List<Choice>, String> lists = new HashMap<>();

    private HiddenSheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Carries the origin twice: some programs drop the properties of a file, none drops both. */
    static HiddenSheet in(XSSFWorkbook workbook, Origin origin) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        POIXMLProperties.CustomProperties properties = workbook.getProperties().getCustomProperties();
        int number = 0;
        for (Map.Entry<String, String> each : named(origin).entrySet()) {
            String key = SheetKeys.ORIGIN + each.getKey();
            properties.addProperty(key, each.getValue());
            XSSFRow row = sheet.createRow(number++);
            row.createCell(0).setCellValue(key);
            row.createCell(1).setCellValue(SheetText.lines(each.getValue()));
        }
        sheet.enableLocking();
        return new HiddenSheet(sheet);
    }

    private static Map<String, String> named(Origin origin) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("framework", origin.framework());
        named.put("version", origin.version());
        named.put("craft", origin.craft());
        named.put("level", origin.level());
        named.put("content", origin.content());
        named.put("person", origin.person());
        named.put("period", origin.period());
        return named;
    }

    /** Where the labels of choices stand, as a formula. */
    String list(List<Choice> choices) {
        return lists.computeIfAbsent(choices, each -> {
            int column = FIRST_LIST + lists.size();
            for (int i = 0; i < each.size(); i++) {
                XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(SheetText.lines(each.get(i).label()));
            }
            String letters = CellReference.convertNumToColString(column);
            return "'" + NAME + "'!$" + letters + "$1:$" + letters + "$" + each.size();
        });
    }

    /** Behind the others, out of sight. */
    void close() {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setSheetOrder(NAME, workbook.getNumberOfSheets() - 1);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
