package dev.levelpress.http;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Framework;
import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.ReportPage;
import dev.levelpress.http.page.ReviewsPage;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.PersonalReviews;
import dev.levelpress.publish.ReviewNames;
import dev.levelpress.review.people.PeopleList;
import dev.levelpress.review.people.PeopleReader;
import dev.levelpress.run.CollectForms.Sent;
import dev.levelpress.run.MakeForms;
import dev.levelpress.run.PlannedForms;
import dev.levelpress.run.Run;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Takes lists of people, shows how they are understood, and makes a review form for each person. */
final class ReviewRuns {

    /** Some 100,000 people. */
    private static final long LARGEST_LIST = 16L << 20;

    /** Pages are to be answered meanwhile. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Frames frames;
    private final RunAnswers runs;

    ReviewRuns(Frames frames, RunAnswers runs) {
        this.frames = frames;
        this.runs = runs;
    }

    /** What somebody asks for. */
    private record Wish(String period, Format format, String name) {

        static Wish usual() {
            return new Wish(period(LocalDate.now(ZoneOffset.UTC)), Format.DOCX, ReviewNames.DEFAULT);
        }

        /** Half-years are what most companies review. */
        private static String period(LocalDate today) {
            return (today.getMonthValue() <= 6 ? "H1 " : "H2 ") + today.getYear();
        }

        static Wish of(Upload upload) {
            return new Wish(
                    upload.field("period").orElse(""),
                    upload.field("format")
                            .flatMap(Format::ofExtension)
                            .filter(Kind.REVIEW.formats()::contains)
                            .orElse(Format.DOCX),
                    upload.field("name").orElse(ReviewNames.DEFAULT));
        }
    }

    /** The form. */
    void ask(Context context, Stand stand) {
        page(context, stand, Wish.usual(), List.of(), List.of());
    }

    /** Reads the list and plans the forms; they are made when somebody says so, or at once with {@code start}. */
    void check(Context context, Stand stand) {
        try {
            Run run = runs.plan(
                    context, stand, inbox -> task(stand.edition(), Upload.once(context, inbox, LARGEST_LIST)));
            if (context.queryParam("start") != null) {
                runs.start(run);
            }
            runs.planned(context, stand, run);
        } catch (Unusable unusable) {
            refuse(context, stand, unusable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sent makes no forms. */
    private static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Wish wish;
        private final transient List<Problem> problems;

        Unusable(Wish wish, String reason, List<Problem> problems) {
            super(reason);
            this.wish = wish;
            this.problems = problems;
        }
    }

    private void refuse(Context context, Stand stand, Unusable unusable) {
        String reason = String.valueOf(unusable.getMessage());
        if (RunAnswers.isProgram(context)) {
            throw new UnusableRequest(
                    "unusable-list",
                    reason
                            + unusable.problems.stream()
                                    .map(each -> "; " + each.line())
                                    .findFirst()
                                    .orElse(""));
        }
        context.status(422);
        page(context, stand, unusable.wish, List.of(reason), unusable.problems);
    }

    private static MakeForms task(Edition edition, Upload upload) throws IOException {
        Wish wish = Wish.of(upload);
        if (wish.period().isEmpty()) {
            throw new Unusable(wish, "Say which period is reviewed, such as H2 2026", List.of());
        }
        if (upload.files().isEmpty()) {
            throw new Unusable(wish, "Choose the list of people: a .csv or .xlsx file", List.of());
        }
        ReviewNames names;
        try {
            names = new ReviewNames(wish.name(), wish.period());
        } catch (IllegalArgumentException e) {
            throw new Unusable(wish, "File names: " + e.getMessage(), List.of());
        }
        return task(edition, wish, names, upload.files().getFirst());
    }

    private static MakeForms task(Edition edition, Wish wish, ReviewNames names, Sent sent) throws IOException {
        Framework framework = edition.framework();
        byte[] content = Files.readAllBytes(sent.file());
        Files.delete(sent.file());
        PeopleList list = PeopleReader.read(sent.name(), content, framework, Map.of());
        if (list.people().isEmpty()) {
            throw new Unusable(wish, "There is nobody in the list whom a form can be made for", list.problems());
        }
        PlannedForms forms = PlannedForms.of(list, framework, wish.format(), names);
        PersonalReviews reviews = edition.publisher().personal(framework, wish.period());
        return new MakeForms(reviews, wish.period(), list, forms, THREADS);
    }

    private void page(Context context, Stand stand, Wish wish, List<String> wrong, List<Problem> problems) {
        String token = Access.formToken(context);
        ReviewsPage page = new ReviewsPage(
                frames.frame(stand),
                stand.root() + "/reviews" + (token.isEmpty() ? "" : "?_token=" + token),
                wish.period(),
                wish.format().extension(),
                wish.name(),
                wrong,
                problems.stream().map(ReportPage.ProblemEntry::withoutAddress).toList(),
                runs.entries(context, stand));
        String html = stand.edition().pages().page("reviews", page);
        context.header("Cache-Control", "no-store");
        new Content("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)).write(context);
    }
}
