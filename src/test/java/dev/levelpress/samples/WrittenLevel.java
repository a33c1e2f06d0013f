package dev.levelpress.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A level page taken apart with nothing but regular expressions, to hold against what the product's own reader makes of
 * it. Good for tidy pages only.
 */
record WrittenLevel(Path file, String label, List<String> pieces) {

    private static final Pattern LABEL = Pattern.compile("(?m)^title: *\"?(.*?)\"?$");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|\\*|`|^#+ |^- |^\\d+\\. ");

    /** The pages with a {@code grand_parent} and a table, below a folder. */
    static List<WrittenLevel> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(WrittenLevel::of)
                    .filter(level -> !level.pieces.isEmpty())
                    .toList();
        }
    }

    private static WrittenLevel of(Path file) {
        String page = text(file).replace("\r\n", "\n");
        int end = page.indexOf("\n---\n", 3);
        String front = page.substring(0, end);
        Matcher label = LABEL.matcher(front);
        if (!front.contains("grand_parent") || !label.find()) {
            return new WrittenLevel(file, "", List.of());
        }
        List<String> pieces = new ArrayList<>();
        page.substring(end + 5).lines().forEach(line -> pieces.addAll(pieces(line)));
        return new WrittenLevel(file, label.group(1), pieces);
    }

    private static List<String> pieces(String line) {
        if (line.matches("\\|[-:| ]+\\|") || line.matches("\\| ?Area *\\| ?Description *\\|")) {
            return List.of();
        }
        String linked = line.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replaceAll("^\\||\\|$", "");
        return Arrays.stream(linked.split("<br>| \\| "))
                .map(piece -> MARKS.matcher(piece.strip()).replaceAll(""))
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
