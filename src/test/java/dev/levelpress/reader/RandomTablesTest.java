package dev.levelpress.reader;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and YAML that nobody would write. */
class RandomTablesTest {

    private static final List<String> PIECES = List.of(
            "",
            "",
            " ",
            "&nbsp;",
            "Level 1",
            "Level 2",
            "Senior Engineer",
            "Engineer",
            "Code",
            "Code",
            "TODO",
            "**Team**",
            "Writes what others can read, and reads what others have written.",
            "<br>",
            "- a",
            "Same as Level 1",
            "12",
            "未定",
            "設計できる。設計を教える。",
            "[x](#y)",
            "<ul><li>one</li></ul>");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Random random = new Random(7);

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private String table() {
        int width = 1 + random.nextInt(6);
        String rule = "|" + "---|".repeat(width) + "\n";
        return "\n" + row(width) + rule
                + IntStream.range(0, random.nextInt(7))
                        .mapToObj(at -> row(width))
                        .collect(Collectors.joining()) + "\n";
    }

    private String row(int width) {
        return Stream.generate(this::piece).limit(width).collect(Collectors.joining("|", "|", "|\n"));
    }

    private String html() {
        return "\n<table>"
                + Stream.generate(() -> "<tr>"
                                + Stream.generate(() -> "<td rowspan=\"" + random.nextInt(4) + "\" colspan=\""
                                                + random.nextInt(4) + "\">" + piece() + "</td>")
                                        .limit(random.nextInt(5))
                                        .collect(Collectors.joining())
                                + "</tr>")
                        .limit(random.nextInt(6))
                        .collect(Collectors.joining())
                + "</table>\n\n";
    }

    private String yaml(int depth, String indent) {
        List<String> keys = List.of(
                "levelpress",
                "crafts",
                "levels",
                "areas",
                "topics",
                "name",
                "title",
                "id",
                "level",
                "theme",
                "themes",
                "content",
                "criteria",
                "competencies",
                "expectations",
                "same as",
                "sections");
        StringBuilder yaml = new StringBuilder();
        for (String key : keys) {
            switch (random.nextInt(depth > 3 ? 2 : 5)) {
                case 0 ->
                    yaml.append(indent)
                            .append(key)
                            .append(": \"")
                            .append(random.nextBoolean() ? "craft" : "one")
                            .append("\"\n");
                case 1 -> yaml.append(indent).append(key).append(": [one, two, 1]\n");
                case 2 -> yaml.append(indent).append(key).append(":\n").append(yaml(depth + 1, indent + "  "));
                case 3 ->
                    yaml.append(indent)
                            .append(key)
                            .append(":\n")
                            .append(indent)
                            .append("  -\n")
                            .append(yaml(depth + 2, indent + "    "));
                default -> {}
            }
        }
        return yaml.isEmpty() ? indent + "id: one\n" : yaml.toString();
    }

    @Test
    void nothingThatStandsInThemIsAnException() {
        for (int round = 0; round < 40; round++) {
            SmallSource source = new SmallSource(folder.resolve("" + round));
            for (int page = 0; page < 6; page++) {
                String body = Stream.generate(() -> "## " + piece() + "\n" + (random.nextBoolean() ? table() : html()))
                        .limit(4)
                        .collect(Collectors.joining());
                source.file("page" + page + ".md", body).file("data" + page + ".yml", yaml(0, ""));
                source.file(
                        "sheet" + page + ".csv",
                        row(4).replace('|', ',') + row(4).replace('|', ',') + row(5).replace('|', ','));
            }
            assertNotNull(source.read());
        }
    }
}
