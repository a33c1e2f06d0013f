package dev.levelpress.output.pdf;

import java.util.List;

/** Which characters the embedded fonts can print. */
public final class PrintCoverage {

    private PrintCoverage() {}

    /**
     * Characters that cannot be printed, by script.
     *
     * @param script its English name, such as "Arabic"
     * @param characters each as it is and as its code point, such as {@code "ع" (U+0639)}; without repetitions
     */
    public record Missing(String script, List<String> characters) {}

    /** Empty when all of the text can be printed. */
    public static List<Missing> missing(String text) {
        return List.of();
    }
}
