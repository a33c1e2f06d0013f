package dev.levelpress.http;

import dev.levelpress.document.Drafted;
import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.OfferReader;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Publisher;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The posting that somebody asks for, and what is to be said of it.
 *
 * @param caller whose share of the documents its files count to
 */
record PostingDraft(
        String caller,
        Stand stand,
        Craft craft,
        Level level,
        PostingForm form,
        Posting posting,
        List<Problem> problems) {

    private static final int MOST_SAID = 20;

    /** @param today that it is posted on, when the form says nothing else */
    static PostingDraft of(Context context, Stand stand, PostingForm form, LocalDate today) {
        Framework framework = stand.edition().framework();
        Craft craft = Publisher.craft(framework, context.pathParam("craft"));
        Level level = Publisher.level(craft, context.pathParam("level"));
        Location where = Location.of("offer");
        OfferReader.Reading offered = OfferReader.read(form.offer(), where, today);
        Drafted drafted = stand.edition().publisher().draft(framework, craft.id(), level.id(), offered.offer(), where);
        List<Problem> problems = new ArrayList<>(offered.problems());
        problems.addAll(drafted.problems());
        return new PostingDraft(Access.account(context), stand, craft, level, form, drafted.posting(), problems);
    }

    boolean isUsable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Why it is not. */
    UnusableRequest unusable() {
        return new UnusableRequest(
                "unusable-offer",
                problems.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .limit(MOST_SAID)
                        .map(Problem::line)
                        .collect(Collectors.joining(" | ")));
    }
}
