package dev.levelpress.http;

import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Served;
import dev.levelpress.http.edition.TooBusy;
import dev.levelpress.output.csv.AnswersCsv;
import dev.levelpress.output.json.AnswersJson;
import dev.levelpress.review.Collected;
import dev.levelpress.review.Collector;
import dev.levelpress.review.FormFiles;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Reads the answers of the forms that a caller sends: one form, or a zip archive of many. Nothing is kept: the body is
 * in a file of its own while it is read, and never given to anyone.
 */
final class UploadedForms {

    /** A form is some 50 KB; this is a company's. */
    private static final long LARGEST_BODY = 256L << 20;

    /** That are read at the same time; each takes memory. */
    private static final int READ_AT_ONCE = 2;

    /** That come in at the same time; each takes room on the disk. */
    private static final int SENT_AT_ONCE = 8;

    private static final int PATIENCE_SECONDS = 30;

    private final Supplier<Served> served;
    private final Semaphore incoming = new Semaphore(SENT_AT_ONCE);
    private final Semaphore reading = new Semaphore(READ_AT_ONCE);

    UploadedForms(Supplier<Served> served) {
        this.served = served;
    }

    /** @throws TooBusy when others are being read */
    void answer(Context context) {
        if (!incoming.tryAcquire()) {
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
            incoming.release();
        }
    }

    private Collected collected(Context context) throws IOException {
        Path file = Files.createTempFile("levelpress-forms", null);
        try {
            new Body(context, LARGEST_BODY).save(file);
            return read(context, file);
        } finally {
            Files.delete(file);
        }
    }

    private Collected read(Context context, Path file) throws IOException {
        Edition edition = served.get().edition();
        Collector collector = new Collector(
                edition.publisher().forms(Optional.of(edition.framework())),
                Optional.ofNullable(context.queryParam("period")));
        String name = Optional.ofNullable(context.queryParam("file")).orElse("forms.zip");
        awaitTurn();
        try {
            new FormFiles(collector).add(file, name);
        } finally {
            reading.release();
        }
        return collector.collected();
    }

    private void awaitTurn() {
        try {
            if (!reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
