package dev.levelpress.review.pdf;

import dev.levelpress.document.Origin;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.Key;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PDF form that was filled in.
 *
 * @param origin empty texts where the file does not say
 * @param found what its fields hold, in the order of the form
 */
public record FilledPdf(Origin origin, List<Finding> found) {

    private static final int LARGEST = 16 << 20;
    private static final int HEAD = 1024;
    private static final String ORIGIN = "levelpress.";
    private static final String AREA = "area.";
    private static final String ONCE = "review.";

    public FilledPdf {
        found = List.copyOf(found);
    }

    /** Whether a file is a PDF: it says so at its start. */
    public static boolean is(byte[] file) {
        return head(file).contains("%PDF-");
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    }

    /**
     * The form in a PDF; empty when it has no field of ours.
     *
     * @throws RefusedPdf when it must not or cannot be read
     */
    public static Optional<FilledPdf> of(byte[] file) throws RefusedPdf {
        if (file.length > LARGEST) {
            throw new RefusedPdf("is larger than " + (LARGEST >> 20) + " MB; leave pictures out");
        }
        if (!tail(file).contains("%%EOF")) {
            throw new RefusedPdf("is damaged: its end is missing");
        }
        Map<String, String> fields = Fields.of(FileScan.objects(file));
        Map<String, String> origin = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ORIGIN)) {
                origin.put(name.substring(ORIGIN.length()), value);
            } else {
                key(name)
                        .filter(key -> !value.isBlank())
                        .ifPresent(key -> found.add(new Finding(key, value.strip(), Finding.Source.BOUND, false)));
            }
        });
        boolean ours = !origin.isEmpty() || !found.isEmpty();
        return ours ? Optional.of(new FilledPdf(Origin.of(origin), found)) : Optional.empty();
    }

    /** Some programs append a little after the end. */
    private static String tail(byte[] file) {
        int length = Math.min(2 * HEAD, file.length);
        return new String(file, file.length - length, length, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Key> key(String name) {
        if (name.startsWith(ONCE)) {
            return Optional.of(new Key("", name.substring(ONCE.length())));
        }
        int question = name.lastIndexOf('.');
        return name.startsWith(AREA) && question > AREA.length()
                ? Optional.of(new Key(name.substring(AREA.length(), question), name.substring(question + 1)))
                : Optional.empty();
    }

    /** Whether a PDF without fields says that it is a document of ours for the archive (PDF/A), which forms are not. */
    public static boolean isOtherDocument(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.contains("<pdf:Producer>Levelpress</pdf:Producer>") && text.contains("<pdfaid:part>");
    }
}
