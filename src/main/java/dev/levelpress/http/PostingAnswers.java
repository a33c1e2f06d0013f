package dev.levelpress.http;

import dev.levelpress.document.Drafted;
import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.OfferReader;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.PostingContents;
import dev.levelpress.http.posting.PublishedPosting;
import dev.levelpress.http.posting.PublishedPostings;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.PostingPiece;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Publisher;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes postings of a level and an offer: shows them, gives their files, and publishes them. */
final class PostingAnswers {

    /** Where people are last to see that a day is over: it is so everywhere at noon of the next in UTC. */
    private static final LocalTime DAY_IS_OVER = LocalTime.NOON;

    /** Of a posting that says nothing of its end. */
    private static final int DAYS = 60;

    private final Frames frames;
    private final Presses presses;
    private final PublishedPostings published;
    private final JsonOutput json = new JsonOutput();

    PostingAnswers(Frames frames, Presses presses, PublishedPostings published) {
        this.frames = frames;
        this.presses = presses;
        this.published = published;
    }

    /** What somebody asks for, and what it becomes. */
    private record Draft(
            Stand stand, Craft craft, Level level, PostingForm form, Posting posting, List<Problem> problems) {

        boolean isUsable() {
            return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    /** The form. */
    void ask(Context context, Stand stand) {
        Craft craft = Publisher.craft(stand.edition().framework(), context.pathParam("craft"));
        Level level = Publisher.level(craft, context.pathParam("level"));
        page(context, new PostingContents(frames, stand, craft, level, Map.of()), Optional.empty());
    }

    /** What was sent: shown with all there is to say of it, or the file that is asked for, or published. */
    void make(Context context, Stand stand) {
        Draft draft = draft(context, stand, PostingForm.of(context));
        String piece = Optional.ofNullable(context.queryParam("piece"))
                .orElseGet(() -> draft.form().said("piece"));
        boolean program = draft.form().typed().isEmpty();
        if (!draft.isUsable() && (program && !piece.isEmpty())) {
            throw unusable(draft);
        }
        if (draft.isUsable() && !piece.isEmpty()) {
            file(context, draft, piece(piece));
        } else if (draft.isUsable() && isToBePublished(context, draft)) {
            publish(context, draft, program);
        } else if (program) {
            context.status(draft.isUsable() ? 200 : 422);
            write(context, new Content("application/json", json.problems(draft.problems())));
        } else {
            context.status(draft.isUsable() ? 200 : 422);
            page(context, contents(draft), Optional.of(draft));
        }
    }

    private static boolean isToBePublished(Context context, Draft draft) {
        return draft.form().said("do").equals("publish") || context.queryParam("publish") != null;
    }

    private static Draft draft(Context context, Stand stand, PostingForm form) {
        Framework framework = stand.edition().framework();
        Craft craft = Publisher.craft(framework, context.pathParam("craft"));
        Level level = Publisher.level(craft, context.pathParam("level"));
        Location where = Location.of("offer");
        OfferReader.Reading offered = OfferReader.read(form.offer(), where, LocalDate.now(ZoneOffset.UTC));
        Drafted drafted = stand.edition().publisher().draft(framework, craft.id(), level.id(), offered.offer(), where);
        List<Problem> problems = new ArrayList<>(offered.problems());
        problems.addAll(drafted.problems());
        return new Draft(stand, craft, level, form, drafted.posting(), problems);
    }

    private static UnusableRequest unusable(Draft draft) {
        List<String> errors = draft.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::line)
                .toList();
        return new UnusableRequest("unusable-offer", String.join(" | ", errors));
    }

    private static PostingPiece piece(String name) {
        return Arrays.stream(PostingPiece.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("a posting has no \"" + name + "\"; it has "
                        + String.join(
                                ", ",
                                Arrays.stream(PostingPiece.values())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    private Published made(Draft draft, PostingPiece piece) {
        return presses.make("posting", () -> draft.stand().edition().publisher().piece(draft.posting(), piece));
    }

    private void file(Context context, Draft draft, PostingPiece piece) {
        Published file = made(draft, piece);
        context.header("Content-Disposition", Disposition.of("attachment", file.fileName()));
        write(context, new Content(file.format().contentType(), file.bytes()));
    }

    private void publish(Context context, Draft draft, boolean program) {
        String wanted = Optional.ofNullable(context.queryParam("name"))
                .orElseGet(() -> draft.form().said("name"));
        String until = Optional.ofNullable(context.queryParam("until"))
                .orElseGet(() -> draft.form().said("until"));
        try {
            PublishedPosting posting = posting(draft, wanted, until);
            published.publish(posting, files(draft, posting));
            context.header("Location", program ? PublishedAnswers.address(posting) : PublishedAnswers.PATH);
            context.header("Cache-Control", "no-store");
            context.status(program ? 201 : 303);
        } catch (PublishedPostings.NotPublished | DateTimeParseException e) {
            String reason = e instanceof DateTimeParseException
                    ? "\"" + until + "\" is not a day; write it as 2027-01-31"
                    : String.valueOf(e.getMessage());
            if (program) {
                throw new UnusableRequest("not-published", reason);
            }
            context.status(422);
            page(context, contents(draft).refused(reason), Optional.of(draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PublishedPosting posting(Draft draft, String wanted, String until) {
        Instant now = published.now();
        LocalDate last = until.isEmpty()
                ? draft.posting()
                        .offer()
                        .closes()
                        .orElseGet(
                                () -> LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(DAYS))
                : LocalDate.parse(until);
        return new PublishedPosting(
                wanted.isEmpty() ? published.newName() : wanted,
                !wanted.isEmpty(),
                draft.posting().masthead().title(),
                draft.stand().edition().framework().name(),
                draft.craft().id(),
                draft.level().id(),
                frames.version(draft.stand().edition().framework()),
                now,
                last.plusDays(1).atTime(DAY_IS_OVER).toInstant(ZoneOffset.UTC),
                false);
    }

    private Map<String, byte[]> files(Draft draft, PublishedPosting posting) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String attachment = PublishedAnswers.address(posting) + "/posting.pdf";
        files.put(
                PostingPiece.PAGE.fileName(),
                draft.stand().edition().publisher().postingPage(draft.posting(), attachment));
        files.put(PostingPiece.PDF.fileName(), made(draft, PostingPiece.PDF).bytes());
        files.put("offer.json", json.object(draft.form().offer()));
        return files;
    }

    private PostingContents contents(Draft draft) {
        return new PostingContents(
                frames,
                draft.stand(),
                draft.craft(),
                draft.level(),
                draft.form().typed());
    }

    private void page(Context context, PostingContents contents, Optional<Draft> draft) {
        String token = Access.formToken(context);
        Record page = draft.map(each ->
                        contents.page(token, each.problems(), each.isUsable() ? List.of(each.posting()) : List.of()))
                .orElseGet(() -> contents.form(token));
        String html = contents.stand().edition().pages().page("posting", page);
        write(context, new Content("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Context context, Content content) {
        context.header("Cache-Control", "no-store");
        content.write(context);
    }
}
