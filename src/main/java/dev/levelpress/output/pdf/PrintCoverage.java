package dev.levelpress.output.pdf;

import dev.levelpress.output.pdf.font.PrintFonts;
import dev.levelpress.output.pdf.font.Scripts;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which characters the embedded fonts can print. */
public final class PrintCoverage {

    private PrintCoverage() {}

    /**
     * Characters that cannot be printed, by script.
     *
     * @param script its English name, such as "Arabic"
     * @param characters each as it is and as its code point, such as {@code "ع" (U+0639)}; without repetitions
     */
    public record Missing(String script, List<String> characters) {
        public Missing {
            characters = List.copyOf(characters);
        }
    }

    /** Empty when all of the text can be printed; right-to-left and shaped scripts never can. */
    public static List<Missing> missing(String text) {
        if (isAscii(text)) {
            return List.of();
        }
        Map<String, Set<String>> byScript = new LinkedHashMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (!Character.isWhitespace(codePoint) && !PrintFonts.print(codePoint)) {
                byScript.computeIfAbsent(Scripts.name(codePoint), script -> new LinkedHashSet<>())
                        .add("\"%s\" (U+%04X)".formatted(Character.toString(codePoint), codePoint));
            }
        });
        return byScript.entrySet().stream()
                .map(each -> new Missing(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /** Most texts are, and all of it can be printed. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > '~' || character < ' ' && !Character.isWhitespace(character)) {
                return false;
            }
        }
        return true;
    }
}
