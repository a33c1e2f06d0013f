package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Origin;
import dev.levelpress.document.Question;
import dev.levelpress.document.Review;
import dev.levelpress.framework.Choice;
import dev.levelpress.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ratings side by side, to be talked about.
 *
 * @param scale the steps of the ratings; empty when the template does not say
 * @param groups people of one craft and level, in the order of their first form
 */
public record Calibration(List<Choice> scale, List<Group> groups) {

    /** What stands over the ratings that are not about an area. */
    private static final String OVERALL = "Overall";

    /**
     * @param title such as "Data Science, Level 5"
     * @param columns those of one area side by side, the overall ones last
     */
    public record Group(String title, List<Column> columns, List<Row> rows) {
        public Group {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param area id; empty for overall ratings
     * @param areaName what stands over the columns of an area
     * @param title who rates, such as "Self"
     */
    public record Column(String area, String areaName, String question, String title) {}

    /**
     * @param file as it was collected
     * @param ratings one for each column; empty where there is none
     * @param conflicts questions that the form answers in two ways
     * @param gaps questions without an answer
     */
    public record Row(String name, String manager, String file, List<String> ratings, int conflicts, int gaps) {
        public Row {
            ratings = List.copyOf(ratings);
        }
    }

    public Calibration {
        scale = List.copyOf(scale);
        groups = List.copyOf(groups);
    }

    /** How the ratings of each group are spread. */
    public List<Spread> spreads() {
        return groups.stream().map(group -> Spread.of(group, scale)).toList();
    }

    public static Calibration of(Collected collected, KnownForms known) {
        Map<List<String>, List<Collected.Form>> byLevel = new LinkedHashMap<>();
        for (Collected.Form each : collected.forms()) {
            Origin origin = each.form().origin();
            byLevel.computeIfAbsent(List.of(origin.craft(), origin.level()), key -> new ArrayList<>())
                    .add(each);
        }
        List<Question> perArea = ratings(known.questionnaire().areaQuestions());
        List<Question> once = ratings(known.questionnaire().questions());
        List<Group> groups = byLevel.values().stream()
                .map(forms -> group(forms, known, perArea, once))
                .toList();
        List<Choice> scale = Stream.concat(perArea.stream(), once.stream())
                .map(Question::choices)
                .findFirst()
                .orElse(List.of());
        return new Calibration(scale, groups);
    }

    private static List<Question> ratings(List<Question> questions) {
        return questions.stream().filter(each -> Question.isRating(each.name())).toList();
    }

    private static Group group(
            List<Collected.Form> forms, KnownForms known, List<Question> perArea, List<Question> once) {
        Origin origin = forms.getFirst().form().origin();
        List<Column> columns = new ArrayList<>();
        areas(forms, known.areas(origin))
                .forEach((id, name) -> perArea.forEach(
                        question -> columns.add(new Column(id, name, question.name(), who(question, perArea)))));
        once.forEach(question -> columns.add(new Column("", OVERALL, question.name(), who(question, once))));
        return new Group(
                title(origin, known.today(origin)),
                columns,
                forms.stream().map(each -> row(each, columns)).toList());
    }

    private static String title(Origin origin, Optional<Review> today) {
        if (origin.level().isEmpty()) {
            return "Unknown level";
        }
        return today.map(Review::masthead)
                .map(masthead -> masthead.craft() + ", " + masthead.label())
                .orElse(origin.craft() + ", " + origin.level());
    }

    /** Names by id, in the order of the level; as the forms have them where the level is not known. */
    private static Map<String, String> areas(List<Collected.Form> forms, List<AreaRow> rows) {
        Map<String, String> areas = new LinkedHashMap<>();
        rows.forEach(each -> areas.put(each.id(), each.name()));
        for (Collected.Form each : forms) {
            each.form().answers().stream()
                    .map(Answer::area)
                    .filter(area -> !area.isEmpty())
                    .forEach(area -> areas.putIfAbsent(area, area));
        }
        return areas;
    }

    /** What the titles of the questions do not share: "Self" of "Self rating" and "Manager rating". */
    private static String who(Question question, List<Question> all) {
        List<String> words = List.of(question.title().split("\\s+"));
        String own = String.join(
                " ",
                words.stream()
                        .filter(word -> all.size() == 1
                                || !all.stream()
                                        .allMatch(each -> List.of(each.title()
                                                        .toLowerCase(Locale.ROOT)
                                                        .split("\\s+"))
                                                .contains(word.toLowerCase(Locale.ROOT))))
                        .toList());
        return own.isEmpty() ? question.title() : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }

    private static Row row(Collected.Form collected, List<Column> columns) {
        FilledForm form = collected.form();
        int conflicts = (int) form.problems().stream()
                .filter(Problem.ConflictingAnswers.class::isInstance)
                .count();
        String name = collected.name();
        return new Row(
                name.isEmpty() ? form.file() : name,
                form.answer("", "manager"),
                form.file(),
                columns.stream()
                        .map(each -> form.answer(each.area(), each.question()))
                        .toList(),
                conflicts,
                collected.gaps().size());
    }
}
