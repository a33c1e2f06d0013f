package dev.levelpress.http.page;

import java.util.List;

/**
 * What {@code web/reviews.ftl} sees as {@code page}: where people teams ask for review forms.
 *
 * @param action where the form is sent
 * @param period that is reviewed
 * @param format id of the form for those for whom the list names none
 * @param name pattern of file names
 * @param wrong sentences about what was sent
 * @param problems of the list
 */
public record ReviewsPage(
        Frame frame,
        String action,
        String period,
        String format,
        String name,
        List<String> wrong,
        List<ReportPage.ProblemEntry> problems,
        List<RunEntry> runs) {}
