package dev.levelpress.http;

import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.edition.TooBusy;
import dev.levelpress.http.page.CollectPage;
import dev.levelpress.http.page.Frames;
import dev.levelpress.run.CollectForms;
import dev.levelpress.run.Run;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Takes review forms that were filled in, and puts their answers side by side. */
final class CollectRuns {

    /** A form is some 50 KB; this is a company's. */
    private static final long LARGEST = 256L << 20;

    /** Sent at the same time; each takes room on the disk. */
    private static final int AT_ONCE = 4;

    private final Frames frames;
    private final RunAnswers runs;
    private final Semaphore incoming = new Semaphore(AT_ONCE);

    CollectRuns(Frames frames, RunAnswers runs) {
        this.frames = frames;
        this.runs = runs;
    }

    /** The form. */
    void ask(Context context, Stand stand) {
        page(context, stand, List.of());
    }

    /**
     * Begins to read what was sent.
     *
     * @throws TooBusy when others are sending
     */
    void collect(Context context, Stand stand) {
        if (!incoming.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            Run run = runs.plan(context, stand, inbox -> task(stand.edition(), Upload.once(context, inbox, LARGEST)));
            runs.start(run);
            runs.planned(context, stand, run);
        } catch (UnusableRequest unusable) {
            if (RunAnswers.isProgram(context)) {
                throw unusable;
            }
            context.status(422);
            page(context, stand, List.of(String.valueOf(unusable.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.release();
        }
    }

    private static CollectForms task(Edition edition, Upload upload) {
        if (upload.files().isEmpty()) {
            throw new UnusableRequest("no-forms", "Choose the forms that were filled in, or a zip archive of them");
        }
        return new CollectForms(edition.publisher(), edition.framework(), upload.field("period"), upload.files());
    }

    private void page(Context context, Stand stand, List<String> wrong) {
        String token = Access.formToken(context);
        CollectPage page = new CollectPage(
                frames.frame(stand),
                stand.root() + "/collect" + (token.isEmpty() ? "" : "?_token=" + token),
                wrong,
                runs.entries(context, stand));
        String html = stand.edition().pages().page("collect", page);
        context.header("Cache-Control", "no-store");
        new Content("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)).write(context);
    }
}
