package dev.levelpress.http;

import dev.levelpress.output.csv.AnswersCsv;
import dev.levelpress.output.json.AnswersJson;
import dev.levelpress.review.Collected;
import dev.levelpress.review.Collector;
import dev.levelpress.review.FormFiles;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Reads the answers of the forms that a caller sends: one form, or a zip archive of many. Nothing is kept: the body is
 * in a file of its own while it is read, and never given to anyone.
 */
final class UploadedForms {

    /** A form is some 50 KB; this is a company's. */
    private static final long LARGEST_BODY = 256L << 20;

    private static final int BUFFER = 1 << 16;
    private static final int AT_ONCE = 2;

    private final Supplier<Served> served;
    private final Semaphore places = new Semaphore(AT_ONCE);

    UploadedForms(Supplier<Served> served) {
        this.served = served;
    }

    /** @throws TooBusy when others are being read */
    void answer(Context context) {
        if (!places.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            Collected collected = collected(context);
            boolean csv = String.valueOf(context.header("Accept")).contains("text/csv");
            context.header("Cache-Control", "no-store");
            new Content(
                            csv ? "text/csv; charset=utf-8" : "application/json",
                            csv ? AnswersCsv.of(collected) : AnswersJson.of(collected))
                    .write(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private Collected collected(Context context) throws IOException {
        Edition edition = served.get().edition();
        Collector collector = new Collector(
                edition.publisher().forms(Optional.of(edition.framework())),
                Optional.ofNullable(context.queryParam("period")));
        Path file = Files.createTempFile("levelpress-forms", null);
        try {
            save(context, file);
            String name = Optional.ofNullable(context.queryParam("file")).orElse("forms.zip");
            new FormFiles(collector).add(file, name);
        } finally {
            Files.delete(file);
        }
        return collector.collected();
    }

    private static void save(Context context, Path file) throws IOException {
        try (InputStream in = context.req().getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long left = LARGEST_BODY;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new ContentTooLargeResponse();
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
