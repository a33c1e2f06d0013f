package dev.levelpress.review.sheet;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Question;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.Finding.Source;
import dev.levelpress.review.word.Key;
import dev.levelpress.source.sheet.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A workbook that was filled in: what it was made for, and what stands in its cells. */
public final class FilledWorkbook {

    private final List<TextTable> sheets;

    private FilledWorkbook(List<TextTable> sheets) {
        this.sheets = sheets;
    }

    public static FilledWorkbook of(List<TextTable> sheets) {
        return new FilledWorkbook(sheets);
    }

    /** As the hidden sheet says; empty texts where it does not. */
    public Origin origin() {
        Map<String, String> said = new HashMap<>();
        for (TextTable sheet : sheets) {
            for (TextTable.Row row : sheet.rows()) {
                if (row.cell(0).startsWith(SheetKeys.ORIGIN)) {
                    said.putIfAbsent(row.cell(0).substring(SheetKeys.ORIGIN.length()), row.cell(1));
                }
            }
        }
        return Origin.of(said);
    }

    /** What stands where hidden rows and columns say that an answer belongs. */
    public List<Finding> keyed() {
        List<Finding> found = new ArrayList<>();
        for (TextTable sheet : sheets) {
            TextTable.Row keys = null;
            int column = -1;
            for (TextTable.Row row : sheet.rows()) {
                int crossing = crossing(row);
                if (crossing >= 0) {
                    keys = row;
                    column = crossing;
                } else if (keys != null) {
                    keyed(keys, row, column, found);
                }
            }
        }
        return found;
    }

    private static int crossing(TextTable.Row row) {
        int areas = row.cells().indexOf(SheetKeys.AREAS);
        return areas >= 0 ? areas : row.cells().indexOf(SheetKeys.QUESTIONS);
    }

    private static void keyed(TextTable.Row keys, TextTable.Row row, int column, List<Finding> found) {
        String rowKey = row.cell(column).strip();
        if (rowKey.isEmpty()) {
            return;
        }
        boolean areas = keys.cell(column).equals(SheetKeys.AREAS);
        for (int i = 0; i < keys.cells().size(); i++) {
            String key = keys.cell(i).strip();
            if (i == column || key.isEmpty()) {
                continue;
            }
            if (areas) {
                add(new Key(rowKey, key), row.cell(i), Source.BOUND, found);
            } else if (key.equals(SheetKeys.ANSWER)) {
                add(new Key("", rowKey), row.cell(i), Source.BOUND, found);
            }
        }
    }

    private static void add(Key key, String text, Source source, List<Finding> found) {
        if (!text.isBlank()) {
            found.add(new Finding(key, text.strip(), source, false));
        }
    }

    /** What stands beside the titles of questions and the names of areas, in a workbook that someone made anew. */
    public List<Finding> byPosition(Questionnaire asked, List<AreaRow> areas) {
        Map<String, String> once = titles(asked.questions());
        Map<String, String> perArea = titles(asked.areaQuestions());
        Map<String, String> ids = new TreeMap<>();
        areas.forEach(area -> ids.putIfAbsent(normal(area.name()), area.id()));
        List<Finding> found = new ArrayList<>();
        for (TextTable sheet : sheets) {
            Map<Integer, String> columns = new TreeMap<>();
            for (TextTable.Row row : sheet.rows()) {
                Map<Integer, String> headers = headers(row, perArea);
                if (headers.size() > 1) {
                    columns = headers;
                } else {
                    Optional<String> area = Optional.ofNullable(ids.get(normal(row.cell(0))));
                    columns.forEach((column, question) ->
                            area.ifPresent(id -> add(new Key(id, question), row.cell(column), Source.POSITION, found)));
                    Optional.ofNullable(once.get(normal(row.cell(0))))
                            .filter(question -> area.isEmpty())
                            .ifPresent(question -> add(new Key("", question), row.cell(1), Source.POSITION, found));
                }
            }
        }
        return found;
    }

    private static Map<Integer, String> headers(TextTable.Row row, Map<String, String> perArea) {
        Map<Integer, String> headers = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String question = perArea.get(normal(row.cell(i)));
            if (question != null) {
                headers.put(i, question);
            }
        }
        return headers;
    }

    private static Map<String, String> titles(List<Question> questions) {
        Map<String, String> titles = new HashMap<>();
        questions.forEach(question -> titles.putIfAbsent(normal(question.title()), question.name()));
        return titles;
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
