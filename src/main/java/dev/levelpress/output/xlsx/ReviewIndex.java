package dev.levelpress.output.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that lists the forms of a run, with a link to each, and the rows that got none. */
public final class ReviewIndex implements AutoCloseable {

    /** More than this in one sheet Excel does not open. */
    private static final int MOST_LINKS = 65_000;

    /** Rows that are kept in memory; the others wait in a file. */
    private static final int WINDOW = 100;

    private static final int UNIT = 256;
    private static final String INK = "#1f2933";
    private static final String LINK = "#0b4f9c";

    /**
     * A person and their form.
     *
     * @param path from the workbook's folder, with {@code /} between folders
     */
    public record Entry(String name, String id, String manager, String craft, String level, String path) {}

    /** @param where such as {@code people.csv:17} */
    public record Skipped(String where, String reason) {}

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, true, true);
    private final CellStyle head = headStyle();
    private final CellStyle text = textStyle(false);
    private final CellStyle quoted = textStyle(true);
    private final CellStyle link = linkStyle();

    private ReviewIndex() {}

    /** The workbook's bytes. */
    public static byte[] write(List<Entry> entries, List<Skipped> skipped) {
        try (ReviewIndex index = new ReviewIndex();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            index.forms(entries);
            if (!skipped.isEmpty()) {
                index.skipped(skipped);
            }
            index.workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forms(List<Entry> entries) {
        SXSSFSheet sheet = sheet(
                "Forms",
                List.of("Person", "Id", "Manager", "Craft", "Level", "Form"),
                List.of(28, 24, 28, 26, 26, 60),
                entries.size());
        int number = 1;
        for (Entry entry : entries) {
            Row row = sheet.createRow(number++);
            text(row, 0, entry.name());
            text(row, 1, entry.id());
            text(row, 2, entry.manager());
            text(row, 3, entry.craft());
            text(row, 4, entry.level());
            Cell form = text(row, 5, entry.path());
            if (number <= MOST_LINKS) {
                Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                target.setAddress(address(entry.path()));
                form.setHyperlink(target);
                form.setCellStyle(link);
            }
        }
    }

    private void skipped(List<Skipped> skipped) {
        SXSSFSheet sheet = sheet("Not made", List.of("Row", "Reason"), List.of(24, 110), skipped.size());
        int number = 1;
        for (Skipped each : skipped) {
            Row row = sheet.createRow(number++);
            text(row, 0, each.where());
            text(row, 1, each.reason());
        }
    }

    /** With its first row in place: above all others, on every printed page, with filters. */
    private SXSSFSheet sheet(String name, List<String> headers, List<Integer> widths, int rows) {
        SXSSFSheet sheet = workbook.createSheet(name);
        Row row = sheet.createRow(0);
        row.setHeightInPoints(20);
        for (int i = 0; i < headers.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(headers.get(i));
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, widths.get(i) * UNIT);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, headers.size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        return sheet;
    }

    private Cell text(Row row, int column, String value) {
        Cell cell = row.createCell(column);
        String shown = SheetText.line(value);
        cell.setCellValue(shown);
        cell.setCellStyle(SheetText.looksLikeFormula(shown) ? quoted : text);
        return cell;
    }

    static String address(String path) {
        try {
            // "./" so that a colon in the first name is not taken for a scheme.
            return "./" + new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private CellStyle headStyle() {
        CellStyle style = workbook.createCellStyle();
        style.setFont(Fonts.of(workbook.getXSSFWorkbook(), 11, true, INK));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle textStyle(boolean formula) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // As if an apostrophe had been typed first: whatever follows stays text, also when it is edited.
        style.setQuotePrefixed(formula);
        return style;
    }

    private CellStyle linkStyle() {
        CellStyle style = textStyle(true);
        style.setFont(Fonts.of(workbook.getXSSFWorkbook(), 11, false, false, true, LINK));
        return style;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
