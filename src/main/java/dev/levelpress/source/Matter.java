package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page's front matter and the rest of it.
 *
 * @param body with the front matter's lines left blank, so that lines keep their numbers
 */
record Matter(FrontMatter frontMatter, String body) {

    private static final Pattern ENTRY = Pattern.compile("\\s*[\\w\"'-]+\\s*:(\\s.*)?");

    static Matter split(String path, String text, ProblemReport problems) {
        if (!text.startsWith("---")) {
            return new Matter(FrontMatter.EMPTY, text);
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (!isFence(lines.getFirst()) || lines.size() < 2) {
            return new Matter(FrontMatter.EMPTY, text);
        }
        int end = 1;
        while (end < lines.size() && !isEnd(lines.get(end))) {
            end++;
        }
        boolean closed = end < lines.size();
        if (!startsWithEntry(lines.subList(1, end))) {
            // A page may start with a rule, which looks the same.
            return closed && isBlank(lines.subList(1, end))
                    ? new Matter(FrontMatter.EMPTY, body(lines, end + 1))
                    : new Matter(FrontMatter.EMPTY, text);
        }
        if (!closed) {
            problems.add(new Problem.FrontMatterNotClosed(new Location(path, 1)));
            end = 1;
            while (end < lines.size() && ENTRY.matcher(lines.get(end)).matches()) {
                end++;
            }
        }
        Value.Mapping values = YamlText.values(path, String.join("\n", lines.subList(1, end)), 1, problems);
        return new Matter(new FrontMatter(values), body(lines, closed ? end + 1 : end));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static boolean isEnd(String line) {
        return isFence(line) || line.stripTrailing().equals("...");
    }

    private static boolean startsWithEntry(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .findFirst()
                .filter(line -> ENTRY.matcher(line).matches())
                .isPresent();
    }

    private static boolean isBlank(List<String> lines) {
        return lines.stream().allMatch(String::isBlank);
    }

    private static String body(List<String> lines, int from) {
        return "\n".repeat(from) + String.join("\n", lines.subList(from, lines.size()));
    }
}
