package dev.levelpress.http.page;

import dev.levelpress.review.people.PeopleList;
import java.util.List;

/**
 * What {@code web/run.ftl} sees as {@code page}: a run, its progress and its results.
 *
 * @param address of the run, without slash at its end
 * @param token that forms have to send in their address, with its question mark; may be empty
 * @param state such as {@code running}
 * @param done steps
 * @param total steps; 0 when that is not known
 * @param unit what a step makes, such as {@code form}
 * @param failure why there is no result; empty where there is one, or may be
 * @param kept until when the results are there
 * @param plan of forms to be made; empty for other runs
 * @param answers what was found in forms; empty for other runs, and until it is known
 */
public record RunPage(
        Frame frame,
        String title,
        String address,
        String token,
        String state,
        int done,
        int total,
        String unit,
        String failure,
        String kept,
        List<Plan> plan,
        List<Answers> answers,
        List<ReportPage.ProblemEntry> problems,
        int moreProblems,
        int errors,
        List<Result> results) {

    /**
     * How a list of people is understood.
     *
     * @param rows of the list, right or wrong
     * @param forms to be made
     * @param groups how many of which level
     * @param first some forms
     * @param unmade a sentence for each form that could not be made
     */
    public record Plan(
            List<PeopleList.Column> columns,
            int rows,
            int forms,
            List<Group> groups,
            List<Planned> first,
            List<String> unmade) {}

    public record Group(String craft, String level, int forms) {}

    /** @param path in the archive */
    public record Planned(String person, String craft, String level, String path) {}

    /** @param more forms than are shown */
    public record Answers(List<Filled> forms, int more) {}

    /** @param gaps questions that nobody answered */
    public record Filled(String person, String craft, String level, String period, int answers, int gaps) {}

    /** @param size such as {@code 2.4 MB} */
    public record Result(String name, String address, String size, String about) {}
}
