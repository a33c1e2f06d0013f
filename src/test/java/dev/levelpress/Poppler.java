package dev.levelpress;

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
public final class Poppler {

    private Poppler() {}

    /**
     * What the program prints.
     *
     * @param program such as {@code pdftotext}, with its options; {@code -} stands for the PDF
     */
    public static String read(byte[] pdf, String program, String... options) {
        List<String> command = new ArrayList<>(List.of(Needed.program(program)));
        command.addAll(Arrays.asList(options));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
            try (OutputStream in = process.getOutputStream()) {
                in.write(pdf);
            }
            return text.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String all(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
