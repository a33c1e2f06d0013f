package dev.levelpress.output.pdf;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes several pages and prints their digests; run by a test in a JVM of its own. */
final class PdfDigests {

    private PdfDigests() {}

    static List<String> digests() {
        PdfOutput output = new PdfOutput();
        return Stream.of(Pages.scripts(), Pages.everything(), Pages.areas(40, i -> "<p>" + Pages.words(90) + "</p>"))
                .map(page -> HexFormat.of().toHexDigits(DocumentId.digest(output.write(page))))
                .toList();
    }

    public static void main(String[] arguments) {
        digests().forEach(System.out::println);
    }
}
