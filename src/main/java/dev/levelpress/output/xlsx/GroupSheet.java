package dev.levelpress.output.xlsx;

import dev.levelpress.framework.Choice;
import dev.levelpress.review.Calibration.Column;
import dev.levelpress.review.Calibration.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** People of one craft and level against its areas, and below them how often each rating was given. */
final class GroupSheet {

    private static final int UNIT = 256;
    private static final int PERSON = 0;
    private static final int MANAGER = 1;
    private static final int FIRST_RATING = 2;
    private static final int TITLE_ROW = 0;
    private static final int AREA_ROW = 1;
    private static final int HEAD_ROW = 2;
    private static final int FIRST_ROW = 3;
    private static final int NARROW = 10;

    /** Side by side for one area. */
    private record Span(int first, int last) {
        boolean isPair() {
            return last > first;
        }
    }

    private final XSSFSheet sheet;
    private final Group group;
    private final List<Choice> scale;
    private final CalibrationStyles styles;
    private final Map<String, String> links;
    private final List<Span> spans;

    GroupSheet(XSSFSheet sheet, Group group, List<Choice> scale, CalibrationStyles styles, Map<String, String> links) {
        this.sheet = sheet;
        this.group = group;
        this.scale = scale;
        this.styles = styles;
        this.links = links;
        this.spans = spans(group.columns());
    }

    private static List<Span> spans(List<Column> columns) {
        List<Span> spans = new ArrayList<>();
        for (int first = 0, next; first < columns.size(); first = next) {
            next = first + 1;
            while (next < columns.size()
                    && columns.get(next).area().equals(columns.get(first).area())) {
                next++;
            }
            spans.add(new Span(FIRST_RATING + first, FIRST_RATING + next - 1));
        }
        return spans;
    }

    String title() {
        return group.title();
    }

    String name() {
        return sheet.getSheetName();
    }

    int people() {
        return group.rows().size();
    }

    void write() {
        CalibrationStyles.print(sheet, group.title(), "1:" + FIRST_ROW);
        heads();
        people(FIRST_ROW);
        differences();
        distribution(lastRow() + 2);
        look();
    }

    private int lastRow() {
        return FIRST_ROW + people() - 1;
    }

    private int lastColumn() {
        return FIRST_RATING + group.columns().size() + 2;
    }

    private void heads() {
        Row title = sheet.createRow(TITLE_ROW);
        title.setHeightInPoints(26);
        styles.text(title, PERSON, group.title(), styles.title());
        Row areas = sheet.createRow(AREA_ROW);
        areas.setHeightInPoints(48);
        Row heads = sheet.createRow(HEAD_ROW);
        heads.setHeightInPoints(20);
        for (int column = FIRST_RATING; column < FIRST_RATING + group.columns().size(); column++) {
            styles.text(areas, column, "", styles.area());
        }
        for (Span span : spans) {
            Column first = group.columns().get(span.first() - FIRST_RATING);
            styles.text(areas, span.first(), first.areaName(), styles.area());
            if (span.isPair()) {
                sheet.addMergedRegion(new CellRangeAddress(AREA_ROW, AREA_ROW, span.first(), span.last()));
            }
        }
        styles.text(heads, PERSON, "Person", styles.head());
        styles.text(heads, MANAGER, "Manager", styles.head());
        for (int i = 0; i < group.columns().size(); i++) {
            styles.text(heads, FIRST_RATING + i, group.columns().get(i).title(), styles.ratingHead());
        }
        styles.text(heads, lastColumn() - 2, "Differ", styles.ratingHead());
        styles.text(heads, lastColumn() - 1, "Conflicts", styles.ratingHead());
        styles.text(heads, lastColumn(), "Gaps", styles.ratingHead());
    }

    private void people(int first) {
        int number = first;
        for (var person : group.rows()) {
            Row row = sheet.createRow(number++);
            Cell name = styles.text(row, PERSON, person.name(), styles.text());
            String path = links.getOrDefault(person.file(), "");
            if (!path.isEmpty()) {
                Hyperlink target = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                target.setAddress(ReviewIndex.address(path));
                name.setHyperlink(target);
                name.setCellStyle(styles.link());
            }
            styles.text(row, MANAGER, person.manager(), styles.text());
            for (int i = 0; i < person.ratings().size(); i++) {
                styles.rating(row, FIRST_RATING + i, person.ratings().get(i));
            }
            styles.formula(row, lastColumn() - 2, differing(number));
            styles.number(row, lastColumn() - 1, person.conflicts());
            styles.number(row, lastColumn(), person.gaps());
        }
    }

    /** As rules, so that they follow what is changed while people talk. */
    private void differences() {
        for (Span span : spans) {
            if (span.isPair()) {
                String one = "$" + CellReference.convertNumToColString(span.first()) + (FIRST_ROW + 1);
                String other = "$" + CellReference.convertNumToColString(span.last()) + (FIRST_ROW + 1);
                CellRangeAddress cells = new CellRangeAddress(FIRST_ROW, lastRow(), span.first(), span.last());
                String both = "AND(ISNUMBER(" + one + "),ISNUMBER(" + other + "),ABS(" + one + "-" + other + ")";
                styles.far(sheet, cells, both + ">1)");
                styles.near(sheet, cells, both + "=1)");
            }
        }
    }

    private void distribution(int first) {
        Row head = sheet.createRow(first);
        styles.text(head, PERSON, "How often", styles.section());
        int number = first + 1;
        for (Choice choice : scale) {
            Row row = sheet.createRow(number++);
            String label =
                    choice.label().startsWith(choice.value()) ? choice.label() : choice.value() + " " + choice.label();
            styles.text(row, PERSON, label, styles.text());
            styles.text(row, MANAGER, "", styles.text());
            for (int i = 0; i < group.columns().size(); i++) {
                String counted = "\"" + choice.value().replace("\"", "\"\"") + "\"";
                styles.formula(row, FIRST_RATING + i, "COUNTIF(" + range(FIRST_RATING + i) + "," + counted + ")");
            }
        }
        Row mean = sheet.createRow(number);
        styles.text(mean, PERSON, "Mean", styles.text());
        styles.text(mean, MANAGER, "", styles.text());
        for (int i = 0; i < group.columns().size(); i++) {
            String cells = range(FIRST_RATING + i);
            styles.mean(mean, FIRST_RATING + i, "IF(COUNT(" + cells + ")=0,\"\",AVERAGE(" + cells + "))");
        }
    }

    private String range(int column) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + (FIRST_ROW + 1) + ":$" + letter + "$" + (lastRow() + 1);
    }

    /** Counts the areas that people are rated differently in. */
    String differing() {
        String letter = CellReference.convertNumToColString(lastColumn() - 2);
        return "SUM('" + name().replace("'", "''") + "'!" + letter + (FIRST_ROW + 1) + ":" + letter + (lastRow() + 1)
                + ")";
    }

    /** Counts those of one person; the row counts from 1. */
    private String differing(int row) {
        List<String> terms = new ArrayList<>();
        for (Span span : spans) {
            if (span.isPair()) {
                String one = CellReference.convertNumToColString(span.first()) + row;
                String other = CellReference.convertNumToColString(span.last()) + row;
                terms.add("IF(OR(" + one + "=\"\"," + other + "=\"\"," + one + "=" + other + "),0,1)");
            }
        }
        return terms.isEmpty() ? "0" : String.join("+", terms);
    }

    private void look() {
        sheet.setColumnWidth(PERSON, 30 * UNIT);
        sheet.setColumnWidth(MANAGER, 22 * UNIT);
        for (int column = FIRST_RATING; column <= lastColumn(); column++) {
            sheet.setColumnWidth(column, NARROW * UNIT);
        }
        sheet.createFreezePane(FIRST_RATING, FIRST_ROW);
        sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, lastRow(), 0, lastColumn()));
    }
}
