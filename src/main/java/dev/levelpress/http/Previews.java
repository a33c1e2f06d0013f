package dev.levelpress.http;

import dev.levelpress.document.Profile;
import dev.levelpress.framework.Framework;
import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.edition.TooBusy;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.PreviewPage;
import dev.levelpress.http.page.ReportPage;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Explanations;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows authors what a page, a file or an archive becomes. Nothing of it is kept, nor given to anyone else. */
final class Previews {

    private static final int AT_ONCE = 2;
    private static final int MOST_SHOWN = 20;

    /** Of a form that is sent in parts. */
    static final int LARGEST_MB = 8;

    private static final long LARGEST_BYTES = (LARGEST_MB << 20) + (64 << 10);

    /** Of what is read; other files are sent by mistake. */
    private static final Pattern ENDING = Pattern.compile("(?i).*\\.(md|mdx|markdown|ya?ml|csv|tsv|xlsx|zip)$");

    private final Frames frames;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Previews(Frames frames) {
        this.frames = frames;
    }

    /** The form. */
    void ask(Context context, Stand stand) {
        context.header("Cache-Control", "no-store");
        page(
                context,
                stand,
                new PreviewPage(frames.frame(stand), action(context, stand), "", List.of(), List.of(), List.of(), 0));
    }

    /**
     * What was sent, as documents show it.
     *
     * @throws TooBusy when others are being looked at
     */
    void show(Context context, Stand stand) {
        if (context.req().getContentLengthLong() > LARGEST_BYTES) {
            throw new ContentTooLargeResponse();
        }
        if (!places.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            context.header("Cache-Control", "no-store");
            page(context, stand, preview(context, stand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private PreviewPage preview(Context context, Stand stand) throws IOException {
        Optional<UploadedFile> file =
                Optional.ofNullable(context.uploadedFile("file")).filter(sent -> sent.size() > 0);
        String text = Optional.ofNullable(context.formParam("text")).orElse("");
        Path folder = Files.createTempDirectory("levelpress-preview");
        Path written = folder.resolve(file.map(Previews::name).orElse("pasted.md"));
        try {
            if (file.isPresent()) {
                try (InputStream in = file.get().content()) {
                    Files.copy(in, written);
                }
            } else {
                Files.writeString(written, text, StandardCharsets.UTF_8);
            }
            Publisher publisher = stand.edition().publisher();
            return page(context, stand, text, publisher, publisher.readOnce(written));
        } finally {
            Files.deleteIfExists(written);
            Files.delete(folder);
        }
    }

    /** Of the name that was sent only the ending matters. */
    private static String name(UploadedFile file) {
        Matcher ending = ENDING.matcher(file.filename());
        return "sent." + (ending.matches() ? ending.group(1).toLowerCase(Locale.ROOT) : "md");
    }

    private PreviewPage page(Context context, Stand stand, String text, Publisher publisher, Reading reading) {
        Framework framework = reading.framework();
        List<Profile> profiles = framework.crafts().stream()
                .flatMap(craft -> craft.levels().stream().map(level -> publisher.profile(framework, craft, level)))
                .toList();
        return new PreviewPage(
                frames.frame(stand),
                action(context, stand),
                text,
                List.of(Explanations.of(reading)),
                reading.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .map(ReportPage.ProblemEntry::withoutAddress)
                        .toList(),
                profiles.stream().limit(MOST_SHOWN).toList(),
                Math.max(0, profiles.size() - MOST_SHOWN));
    }

    /** The token of the session stands in the address, where it is seen before the form is taken apart. */
    private static String action(Context context, Stand stand) {
        String token = Access.formToken(context);
        return stand.base() + "/preview" + (token.isEmpty() ? "" : "?_token=" + token);
    }

    private static void page(Context context, Stand stand, PreviewPage page) {
        String html = stand.edition().pages().page("preview", page);
        new Content("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)).write(context);
    }
}
