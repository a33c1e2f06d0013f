package dev.levelpress.output.json;

import dev.levelpress.document.Origin;
import dev.levelpress.problem.Problem;
import dev.levelpress.review.Answer;
import dev.levelpress.review.Collected;
import dev.levelpress.review.FilledForm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Answers as JSON.
 *
 * <pre>
 * {"forms": [{"file", "person", "name", "period", "framework", "version", "craft", "level",
 *    "answers": [{"area", "question", "value", "source", "conflict"}],
 *    "gaps": [{"area", "question"}]}],
 *  "problems": [{"file", "line", "severity", "code", "message", "remedy"}]}
 * </pre>
 *
 * {@code area} is empty for questions that are asked once. {@code source} is {@code field}, {@code tag}, {@code data} or
 * {@code position}, the most trusted first. {@code conflict} is true where the form says something else in another place.
 */
public final class AnswersJson {

    private AnswersJson() {}

    public static byte[] of(Collected collected) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("forms", collected.forms().stream().map(AnswersJson::form).toList());
        json.put(
                "problems",
                collected.problems().stream().map(AnswersJson::problem).toList());
        return new JsonOutput().object(json);
    }

    private static Map<String, Object> form(Collected.Form collected) {
        FilledForm form = collected.form();
        Origin origin = form.origin();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", form.file());
        json.put("person", origin.person());
        json.put("name", collected.name());
        json.put("period", collected.period());
        json.put("framework", origin.framework());
        json.put("version", origin.version());
        json.put("craft", origin.craft());
        json.put("level", origin.level());
        json.put(
                "answers",
                form.answers().stream().map(each -> answer(form, each)).toList());
        json.put("gaps", collected.gaps().stream().map(AnswersJson::gap).toList());
        return json;
    }

    private static Map<String, Object> answer(FilledForm form, Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("area", answer.area());
        json.put("question", answer.question());
        json.put("value", answer.value());
        json.put("source", answer.found().name().toLowerCase(Locale.ROOT));
        json.put("conflict", form.isContested(answer));
        return json;
    }

    private static Map<String, Object> gap(Collected.Gap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("area", gap.area());
        json.put("question", gap.question());
        return json;
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", problem.where().file());
        json.put("line", problem.where().line());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code());
        json.put("message", problem.message());
        json.put("remedy", problem.remedy());
        return json;
    }
}
