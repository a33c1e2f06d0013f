package dev.levelpress.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The lines of a settings file, in the form of Java's properties.
 *
 * @param lines by the name of the setting; of two lines for one setting the last
 */
record SettingsFile(Path file, Map<String, Line> lines) {

    /** @param number 1-based; the first of a value that goes over several */
    record Line(String value, int number) {}

    static SettingsFile none(Path file) {
        return new SettingsFile(file, Map.of());
    }

    /** @throws WrongUsage when the file cannot be read; the message says where */
    static SettingsFile read(Path file) {
        Map<String, Line> lines = new TreeMap<>();
        List<String> natural = natural(file);
        for (int first = 0; first < natural.size(); first++) {
            int last = isComment(natural.get(first)) ? first : lastOf(natural, first);
            Properties one = logical(file, natural.subList(first, last + 1), first + 1);
            for (String name : one.stringPropertyNames()) {
                lines.put(name, new Line(one.getProperty(name), first + 1));
            }
            first = last;
        }
        return new SettingsFile(file, lines);
    }

    /** Where a line is, as {@code levelpress.properties:3}. */
    String place(Line line) {
        return file + ":" + line.number();
    }

    private static List<String> natural(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException otherEncoding) {
            throw new WrongUsage(file + ": not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new WrongUsage("the settings cannot be read: " + IoMessages.sentence(e));
        }
    }

    private static Properties logical(Path file, List<String> lines, int number) {
        Properties properties = new Properties();
        try (StringReader text = new StringReader(String.join("\n", lines))) {
            properties.load(text);
        } catch (IllegalArgumentException | IOException e) {
            throw new WrongUsage(file + ":" + number + ": a backslash there begins no character; write \\\\ for one");
        }
        return properties;
    }

    private static int lastOf(List<String> lines, int first) {
        int last = first;
        while (goesOn(lines.get(last)) && last + 1 < lines.size()) {
            last++;
        }
        return last;
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("#") || text.startsWith("!");
    }

    /** A line goes on when it ends with a backslash that is not itself escaped. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
