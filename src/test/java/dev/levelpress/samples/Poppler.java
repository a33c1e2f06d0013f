package dev.levelpress.samples;

import dev.levelpress.Needed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Poppler's programs: a PDF in, text out. */
final class Poppler {

    private Poppler() {}

    /** @param program such as {@code pdftotext}, with its options; {@code -} stands for the PDF */
    static String read(byte[] pdf, String program, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Needed.program(program)));
        command.addAll(Arrays.asList(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        }
        return text.join();
    }

    private static String all(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
