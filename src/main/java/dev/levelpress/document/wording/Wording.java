package dev.levelpress.document.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English words that keep people from applying, each with the reason and what to write instead. The list, with its
 * sources, is {@code wording/en.txt}.
 */
public final class Wording {

    private static final int AROUND = 30;
    private static final Wording ENGLISH = new Wording(lines());

    /**
     * A word found.
     *
     * @param word as it is written
     * @param around the words before and after it, on one line
     * @param remedy what to do, as an instruction
     */
    public record Finding(String word, String around, String reason, String remedy) {}

    private record Entry(Pattern words, Pattern fine, String reason, String remedy) {}

    private record Hit(int start, Finding finding) {}

    private final List<Entry> entries;

    private Wording(List<String> lines) {
        this.entries = lines.stream().map(Wording::entry).toList();
    }

    public static Wording english() {
        return ENGLISH;
    }

    /** In the order of the text; the same word, however often, once. */
    public List<Finding> findings(String text) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            entry.words()
                    .matcher(text)
                    .results()
                    .filter(hit -> !isFine(entry, text, hit))
                    .findFirst()
                    .ifPresent(hit -> hits.add(new Hit(hit.start(), finding(entry, text, hit))));
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::start))
                .map(Hit::finding)
                .toList();
    }

    private static Finding finding(Entry entry, String text, MatchResult hit) {
        int start = text.lastIndexOf(' ', Math.max(0, hit.start() - AROUND)) + 1;
        int space = text.indexOf(' ', Math.min(text.length(), hit.end() + AROUND));
        String around = text.substring(Math.min(start, hit.start()), space < 0 ? text.length() : space);
        String line = around.replaceAll("\\s+", " ").strip();
        return new Finding(hit.group().replaceAll("\\s+", " "), line, entry.reason(), entry.remedy());
    }

    /** Part of words that mean something else, such as "competitive pay". */
    private static boolean isFine(Entry entry, String text, MatchResult hit) {
        return entry.fine()
                .matcher(text)
                .results()
                .anyMatch(fine -> fine.start() <= hit.start() && hit.end() <= fine.end());
    }

    /** {@code words ! words that are fine | reason | remedy}; words are parted by commas, {@code *} is an ending. */
    private static Entry entry(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalStateException("wording/en.txt: " + line);
        }
        String[] words = parts[0].split("!", 2);
        return new Entry(
                words(words[0]),
                words.length > 1 ? words(words[1]) : Pattern.compile("(?!)"),
                parts[1].strip(),
                parts[2].strip());
    }

    /** Whole words: no letter, digit or hyphen before, and none after but an ending; no part of a web address. */
    private static Pattern words(String list) {
        String any = Pattern.compile(",")
                .splitAsStream(list)
                .map(String::strip)
                .map(word -> Pattern.quote(word.replaceFirst("\\*$", ""))
                                .replace(" ", "\\E[\\s-]+\\Q")
                                .replace("'", "\\E['\u2019]\\Q")
                        + (word.endsWith("*") ? "\\p{L}*" : ""))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_@/.-])(?:" + any + ")(?![\\p{L}\\p{N}_@]|[./:-][\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream("/wording/en.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
