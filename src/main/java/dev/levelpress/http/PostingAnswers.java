package dev.levelpress.http;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Level;
import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.idempotency.Attempt;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.PostingContents;
import dev.levelpress.http.posting.PublishedPosting;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.PostingPiece;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Publisher;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes postings of a level and an offer: shows them, gives their files, and has them published. */
final class PostingAnswers {

    private final Frames frames;
    private final Presses presses;
    private final Publishing publishing;
    private final JsonOutput json = new JsonOutput();

    PostingAnswers(Frames frames, Presses presses, Publishing publishing) {
        this.frames = frames;
        this.presses = presses;
        this.publishing = publishing;
    }

    /** The form. */
    void ask(Context context, Stand stand) {
        Craft craft = Publisher.craft(stand.edition().framework(), context.pathParam("craft"));
        Level level = Publisher.level(craft, context.pathParam("level"));
        page(
                context,
                new PostingContents(frames, stand, craft, level, Map.of(), List.of(), Optional.empty()),
                Optional.empty());
    }

    /** What was sent: shown with all there is to say of it, or the file that is asked for, or published. */
    void make(Context context, Stand stand) {
        PostingForm sent = PostingForm.of(context);
        Attempt.sent(context, () -> sent.digest(json));
        PostingDraft draft = PostingDraft.of(context, stand, sent, publishing.today());
        String piece = said(context, draft, "piece");
        boolean program = draft.form().typed().isEmpty();
        boolean publish = draft.form().said("do").equals("publish") || context.queryParam("publish") != null;
        if (!draft.isUsable() && program && (publish || !piece.isEmpty())) {
            throw draft.unusable();
        }
        if (draft.isUsable() && !piece.isEmpty()) {
            file(context, draft, piece(piece));
        } else if (draft.isUsable() && publish) {
            publish(context, draft, program);
        } else if (program) {
            context.status(draft.isUsable() ? 200 : 422);
            write(context, new Content("application/json", json.problems(draft.problems())));
        } else {
            context.status(draft.isUsable() ? 200 : 422);
            page(context, contents(draft), Optional.of(draft));
        }
    }

    private static String said(Context context, PostingDraft draft, String name) {
        return Optional.ofNullable(context.queryParam(name))
                .orElseGet(() -> draft.form().said(name));
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

    private void file(Context context, PostingDraft draft, PostingPiece piece) {
        Published file = presses.make(
                "posting",
                draft.caller(),
                () -> draft.stand().edition().publisher().piece(draft.posting(), piece));
        context.header("Content-Disposition", Disposition.of("attachment", file.fileName()));
        write(context, new Content(file.format().contentType(), file.bytes()));
    }

    private void publish(Context context, PostingDraft draft, boolean program) {
        try {
            PublishedPosting posting =
                    publishing.publish(draft, said(context, draft, "name"), said(context, draft, "until"));
            context.header("Location", program ? PublishedAnswers.address(posting) : PublishedAnswers.PATH);
            context.header("Cache-Control", "no-store");
            context.status(program ? 201 : 303);
        } catch (Publishing.Refusal refusal) {
            String reason = String.valueOf(refusal.getMessage());
            if (program) {
                throw new UnusableRequest("not-published", reason);
            }
            context.status(422);
            page(context, contents(draft).refused(refusal.field(), reason), Optional.of(draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PostingContents contents(PostingDraft draft) {
        return new PostingContents(
                frames,
                draft.stand(),
                draft.craft(),
                draft.level(),
                draft.form().typed(),
                draft.form().carried(),
                Optional.empty());
    }

    private static void page(Context context, PostingContents contents, Optional<PostingDraft> draft) {
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
