package dev.levelpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
            // A thread of its own: those that all share may be taken by a test that waits for other programs.
            Thread.ofVirtual().start(() -> send(pdf, process.getOutputStream()));
            return all(process.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(byte[] pdf, OutputStream stream) {
        try (stream) {
            stream.write(pdf);
        } catch (IOException hasReadEnough) {
            // What the program printed shows whether it had.
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
