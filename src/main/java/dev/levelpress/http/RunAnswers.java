package dev.levelpress.http;

import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.RunContents;
import dev.levelpress.http.page.RunEntry;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.run.Run;
import dev.levelpress.run.Runs;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/** Answers with runs: how far they are, and what came of them. Only to who asked for them. */
final class RunAnswers {

    /** The page looks by itself how far it is. */
    static final String SCRIPT = "/run.js";

    private static final String POLICY = Headers.PAGE_POLICY + "; script-src 'self'; connect-src 'self'";

    private final Runs runs;
    private final Frames frames;
    private final JsonOutput json = new JsonOutput();
    private final byte[] script = script();

    RunAnswers(Runs runs, Frames frames) {
        this.runs = runs;
        this.frames = frames;
    }

    /** A new run of this caller's. */
    Run plan(Context context, Stand stand, Runs.Planning planning) throws IOException {
        return runs.plan(owner(context, stand), planning);
    }

    void start(Run run) {
        runs.start(run);
    }

    /** Answers what was planned: browsers are sent to its page, programs get what the page says. */
    void planned(Context context, Stand stand, Run run) {
        RunContents contents = contents(context, stand, run);
        context.header("Cache-Control", "no-store");
        context.header("Location", contents.address());
        if (isProgram(context)) {
            context.status(201);
            write(context, new Content("application/json", json.object(contents.json())));
        } else {
            context.status(303);
        }
    }

    static boolean isProgram(Context context) {
        return String.valueOf(context.header("Accept")).contains("application/json");
    }

    void page(Context context, Stand stand) {
        String html = stand.edition()
                .pages()
                .page("run", contents(context, stand, run(context, stand)).page());
        context.header("Content-Security-Policy", POLICY);
        write(context, new Content("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
    }

    void json(Context context, Stand stand) {
        write(
                context,
                new Content(
                        "application/json",
                        json.object(
                                contents(context, stand, run(context, stand)).json())));
    }

    void start(Context context, Stand stand) {
        Run run = run(context, stand);
        runs.start(run);
        context.header("Cache-Control", "no-store");
        context.header("Location", contents(context, stand, run).address());
        context.status(303);
    }

    void delete(Context context, Stand stand) {
        Run run = run(context, stand);
        String form = contents(context, stand, run).form();
        runs.delete(run);
        context.header("Cache-Control", "no-store");
        context.header("Location", form);
        context.status(303);
    }

    /** A file that came of it. */
    void result(Context context, Stand stand) {
        Run run = run(context, stand);
        String name = context.pathParam("result");
        Run.Result result = run.results().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundResponse("this run has no result \"" + name + "\"; its page lists them"));
        context.header("Cache-Control", "no-store");
        context.header("Content-Disposition", Disposition.of("attachment", name));
        context.contentType(RunContents.type(name));
        context.res().setContentLengthLong(result.size());
        if (!context.method().equals(HandlerType.HEAD)) {
            try {
                context.result(Files.newInputStream(run.file(result)));
            } catch (IOException deleted) {
                throw new NotFoundResponse("this run has just been deleted");
            }
        }
    }

    /** This caller's, the newest first. */
    List<RunEntry> entries(Context context, Stand stand) {
        return runs.of(owner(context, stand)).stream()
                .map(run -> contents(context, stand, run).entry())
                .toList();
    }

    void script(Context context) {
        Conditional.answer(
                context, new String(script, StandardCharsets.UTF_8), () -> new Content("text/javascript", script));
    }

    private RunContents contents(Context context, Stand stand, Run run) {
        return new RunContents(frames, stand, run, Access.formToken(context));
    }

    private Run run(Context context, Stand stand) {
        return runs.find(owner(context, stand), context.pathParam("run"))
                .orElseThrow(
                        () -> new NotFoundResponse("this run is not there (any more): runs are deleted an hour after"
                                + " they have ended, and shown only to who asked for them"));
    }

    /** One person, in one framework. */
    private static String owner(Context context, Stand stand) {
        return stand.root() + "\0" + Access.caller(context).account();
    }

    private static void write(Context context, Content content) {
        context.header("Cache-Control", "no-store");
        content.write(context);
    }

    private static byte[] script() {
        try (InputStream in = Objects.requireNonNull(RunAnswers.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
