package dev.levelpress.http.page;

import dev.levelpress.http.edition.Stand;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.review.Collected;
import dev.levelpress.run.CollectForms;
import dev.levelpress.run.MakeForms;
import dev.levelpress.run.PlannedForms;
import dev.levelpress.run.Run;
import dev.levelpress.run.Runs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what the page of a run says, and the same for programs.
 *
 * @param token of the caller's forms; may be empty
 */
public record RunContents(Frames frames, Stand stand, Run run, String token) {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_FORMS = 200;
    private static final int FIRST = 5;

    public String address() {
        return stand.root() + "/runs/" + run.id();
    }

    /** Where such a run is asked for. */
    public String form() {
        return stand.root()
                + switch (run.task()) {
                    case MakeForms ignored -> "/reviews";
                    case CollectForms ignored -> "/collect";
                };
    }

    public RunEntry entry() {
        return new RunEntry(title(), address(), state());
    }

    public RunPage page() {
        List<Problem> problems = problems();
        return new RunPage(
                frames.frame(stand),
                title(),
                address(),
                token.isEmpty() ? "" : "?_token=" + token,
                state(),
                run.done(),
                run.task().steps(),
                "form",
                run.failure(),
                Frames.time(run.changed().plus(Runs.KEPT)),
                plan(),
                answers(),
                problems.stream()
                        .limit(MOST_PROBLEMS)
                        .map(ReportPage.ProblemEntry::withoutAddress)
                        .toList(),
                Math.max(0, problems.size() - MOST_PROBLEMS),
                errors(problems),
                results());
    }

    /**
     * {@code {"id", "state", "done", "total", "failure", "kept", "errors", "problems": [{"where", "severity", "message",
     * "remedy"}], "results": [{"name", "size", "address"}]}}; {@code total} is 0 when it is not known.
     */
    public Map<String, Object> json() {
        List<Problem> problems = problems();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", run.id());
        json.put("state", state());
        json.put("done", run.done());
        json.put("total", run.task().steps());
        json.put("failure", run.failure());
        json.put("kept", run.changed().plus(Runs.KEPT).toString());
        json.put("errors", errors(problems));
        json.put("problems", problems.stream().map(RunContents::json).toList());
        json.put(
                "results",
                run.results().stream()
                        .map(result -> Map.of("name", result.name(), "size", result.size(), "address", address(result)))
                        .toList());
        return json;
    }

    private static Map<String, String> json(Problem problem) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("where", problem.where().toString());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", problem.message());
        json.put("remedy", problem.remedy());
        return json;
    }

    private String state() {
        return run.state().name().toLowerCase(Locale.ROOT);
    }

    private String title() {
        return switch (run.task()) {
            case MakeForms make -> "Review forms, " + make.period();
            case CollectForms collect ->
                "Answers" + collect.period().map(period -> ", " + period).orElse("");
        };
    }

    private List<Problem> problems() {
        List<Problem> problems = switch (run.task()) {
            case MakeForms make -> make.list().problems();
            case CollectForms collect ->
                collect.collected().map(Collected::problems).orElse(List.of());
        };
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }

    private static int errors(List<Problem> problems) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    private List<RunPage.Plan> plan() {
        return switch (run.task()) {
            case MakeForms make ->
                List.of(new RunPage.Plan(
                        make.list().columns(),
                        make.list().rows(),
                        make.forms().all().size(),
                        groups(make.forms()),
                        make.forms().all().stream()
                                .limit(FIRST)
                                .map(form -> new RunPage.Planned(
                                        form.reviewee().person().name(), form.craft(), form.level(), form.path()))
                                .toList(),
                        List.copyOf(make.unmade())));
            case CollectForms ignored -> List.of();
        };
    }

    private static List<RunPage.Group> groups(PlannedForms forms) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        forms.all().forEach(form -> counts.merge(List.of(form.craft(), form.level()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new RunPage.Group(
                        each.getKey().getFirst(), each.getKey().getLast(), each.getValue()))
                .sorted(Comparator.comparing(RunPage.Group::craft).thenComparing(RunPage.Group::level))
                .toList();
    }

    private List<RunPage.Answers> answers() {
        return switch (run.task()) {
            case MakeForms ignored -> List.of();
            case CollectForms collect ->
                collect.collected().stream()
                        .map(all -> new RunPage.Answers(
                                all.forms().stream()
                                        .limit(MOST_FORMS)
                                        .map(this::filled)
                                        .toList(),
                                Math.max(0, all.forms().size() - MOST_FORMS)))
                        .toList();
        };
    }

    private RunPage.Filled filled(Collected.Form each) {
        String craft = each.form().origin().craft();
        String level = each.form().origin().level();
        return new RunPage.Filled(
                each.name(),
                stand.edition()
                        .framework()
                        .craft(craft)
                        .map(found -> found.name())
                        .orElse(craft),
                stand.edition()
                        .framework()
                        .craft(craft)
                        .flatMap(found -> found.level(level))
                        .map(found -> found.label())
                        .orElse(level),
                each.period(),
                each.form().answers().size(),
                each.gaps().size());
    }

    private List<RunPage.Result> results() {
        List<RunPage.Result> results = new ArrayList<>();
        for (Run.Result each : run.results()) {
            results.add(new RunPage.Result(each.name(), address(each), size(each.size()), about(each.name())));
        }
        return results;
    }

    private String address(Run.Result result) {
        return address() + "/" + result.name();
    }

    private static String about(String name) {
        return switch (name) {
            case MakeForms.ARCHIVE -> "A folder for each manager, and index.xlsx with a link to each form";
            case "answers.csv" -> "A line for each answer";
            case "answers.json" -> "The same for programs";
            case "calibration.xlsx" -> "The ratings of each craft and level side by side";
            case "summaries.zip" -> "A PDF for each craft and level of how its ratings are spread";
            default -> "";
        };
    }

    /** The media type of a result. */
    public static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "zip" -> "application/zip";
            case "csv" -> "text/csv; charset=utf-8";
            case "json" -> "application/json";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "application/octet-stream";
        };
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
