package dev.levelpress.http.page;

import dev.levelpress.document.Posting;
import java.util.List;
import java.util.Map;

/**
 * What {@code web/posting.ftl} sees as {@code page}: a posting of a level, and the form that makes it.
 *
 * @param craft its name
 * @param craftAddress of the craft's page
 * @param level its title
 * @param label its label
 * @param levelAddress of the level's page
 * @param action where the form is sent
 * @param values that were typed, by the names of the fields
 * @param employment types, in the order of the form
 * @param areas of the level
 * @param wrong what is to be said of fields
 * @param remarks what is to be said of the level's own texts where they stand in the preview
 * @param others what is to be said that has no place
 * @param sent whether there is something to be said of yet
 * @param errors that keep it from being made
 * @param preview the posting; empty when it cannot be made
 * @param carried what the posting was made of, for what is done with it
 * @param pieces the files that it comes in
 */
public record PostingPage(
        Frame frame,
        String craft,
        String craftAddress,
        String level,
        String label,
        String levelAddress,
        String action,
        Map<String, String> values,
        List<Choice> employment,
        List<Choice> areas,
        List<FieldProblem> wrong,
        List<Remark> remarks,
        List<ReportPage.ProblemEntry> others,
        boolean sent,
        int errors,
        List<Posting> preview,
        List<Carried> carried,
        List<Piece> pieces) {

    /** Something to be ticked. */
    public record Choice(String value, String name, boolean chosen) {}

    /** @param field such as {@code pay.min}; that of one of several as of the first */
    public record FieldProblem(String field, String message, String remedy, boolean error) {}

    /** @param place {@code the summary} or an area, such as {@code area "Delivery"} */
    public record Remark(String place, ReportPage.ProblemEntry problem) {}

    /** A value of a field. */
    public record Carried(String name, String value) {}

    /** @param about what it is for; may be empty */
    public record Piece(String value, String name, String about) {}
}
