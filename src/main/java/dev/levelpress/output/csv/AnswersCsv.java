package dev.levelpress.output.csv;

import dev.levelpress.review.Answer;
import dev.levelpress.review.Collected;
import dev.levelpress.review.FilledForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers as CSV: a line for each, UTF-8 with a byte order mark, as spreadsheets want it to show all letters. */
public final class AnswersCsv {

    private static final List<String> HEAD = List.of(
            "file", "person", "name", "period", "craft", "level", "area", "question", "value", "source", "conflict");

    private AnswersCsv() {}

    public static byte[] of(Collected collected) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, HEAD);
        for (Collected.Form each : collected.forms()) {
            for (Answer answer : each.form().answers()) {
                line(csv, cells(each, answer));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Collected.Form collected, Answer answer) {
        FilledForm form = collected.form();
        return List.of(
                form.file(),
                form.origin().person(),
                collected.name(),
                collected.period(),
                form.origin().craft(),
                form.origin().level(),
                answer.area(),
                answer.question(),
                answer.value(),
                answer.found().name().toLowerCase(Locale.ROOT),
                form.isContested(answer) ? "yes" : "");
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream()
                        .map(each -> '"' + SafeCell.text(each).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
