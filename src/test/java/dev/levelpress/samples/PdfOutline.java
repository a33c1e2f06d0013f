package dev.levelpress.samples;

import dev.levelpress.Needed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** A tagged PDF's text by its structure tree, which is the order screen readers read it in; read by poppler. */
final class PdfOutline {

    private static final Pattern LAYOUT = Pattern.compile("(?m)^ +/[A-Z].*\n");
    private static final Pattern KIND = Pattern.compile("(?m) (\\((block|inline)\\)|<[^>\n]*>)?:?$");
    private static final Pattern WORDS = Pattern.compile("(?m)^ +\"(.*)\"$");

    private PdfOutline() {}

    /** Indented by structure: a line for each element and for each run of text. */
    static String of(byte[] pdf) throws IOException {
        return KIND.matcher(LAYOUT.matcher(structure(pdf)).replaceAll("")).replaceAll("");
    }

    /** The words alone. */
    static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        WORDS.matcher(structure(pdf))
                .results()
                .forEach(match -> text.append(match.group(1)).append('\n'));
        return text.toString();
    }

    private static String structure(byte[] pdf) throws IOException {
        Process process = new ProcessBuilder(Needed.program("pdfinfo"), "-struct-text", "-")
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
