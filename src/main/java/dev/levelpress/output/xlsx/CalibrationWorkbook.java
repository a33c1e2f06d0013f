package dev.levelpress.output.xlsx;

import dev.levelpress.framework.Choice;
import dev.levelpress.review.Calibration;
import dev.levelpress.review.Calibration.Group;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Ratings side by side as a workbook: a sheet of all groups, then one for each. */
public final class CalibrationWorkbook {

    private static final int UNIT = 256;
    private static final String GROUPS = "Groups";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CalibrationStyles styles = new CalibrationStyles(workbook);
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> links;
    private final List<Choice> scale;

    private CalibrationWorkbook(List<Choice> scale, Map<String, String> links) {
        this.scale = scale;
        this.links = links;
    }

    /** @param links paths of the forms from the workbook's folder, with {@code /} between folders, by collected file */
    public static byte[] of(Calibration calibration, Map<String, String> links) {
        CalibrationWorkbook writer = new CalibrationWorkbook(calibration.scale(), links);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                XSSFWorkbook workbook = writer.workbook) {
            writer.write(calibration.groups());
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Group> groups) {
        XSSFSheet overview = workbook.createSheet(unique(GROUPS));
        CalibrationStyles.print(overview, GROUPS, "1:1");
        List<GroupSheet> sheets = new ArrayList<>();
        for (Group group : groups) {
            XSSFSheet sheet = workbook.createSheet(unique(group.title()));
            sheets.add(new GroupSheet(sheet, group, scale, styles, links));
        }
        sheets.forEach(GroupSheet::write);
        overview(overview, sheets);
        // So that programs that show what is stored, such as previews, have the counts too.
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    }

    /** Sheets may be named with 31 characters, some of which are not allowed, each name once. */
    private String unique(String title) {
        String safe =
                WorkbookUtil.createSafeSheetName(SheetText.line(title), ' ').strip();
        String name = safe;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " " + number;
            name = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
        }
        return name;
    }

    private void overview(XSSFSheet sheet, List<GroupSheet> groups) {
        List<String> heads = List.of("Group", "People", "Ratings that differ");
        List<Integer> widths = List.of(44, 12, 20);
        Row head = sheet.createRow(0);
        head.setHeightInPoints(22);
        for (int i = 0; i < heads.size(); i++) {
            styles.text(head, i, heads.get(i), styles.head());
            sheet.setColumnWidth(i, widths.get(i) * UNIT);
        }
        int number = 1;
        for (GroupSheet group : groups) {
            Row row = sheet.createRow(number++);
            Cell name = styles.text(row, 0, group.title(), styles.link());
            Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            target.setAddress("'" + group.name().replace("'", "''") + "'!A1");
            name.setHyperlink(target);
            styles.number(row, 1, group.people());
            styles.formula(row, 2, group.differing());
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, groups.size(), 0, heads.size() - 1));
    }
}
