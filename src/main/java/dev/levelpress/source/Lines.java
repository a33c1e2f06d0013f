package dev.levelpress.source;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which authors made paragraphs and lists by hand, as cells of Markdown tables make them do: an empty line (
 * {@code <br><br>}) ends a paragraph, and lines that start with a bullet or with numbers that count are a list.
 */
final class Lines {

    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[-–*+]\\s+|[•·◦▪●‣∙○■➢]\\s*)(?=\\S).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})[.)]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-–*+]\\s+|[•·◦▪●‣∙○■➢]\\s*|\\d{1,3}[.)]\\s+)");

    private Lines() {}

    /** The paragraphs and lists of a run of text. */
    static List<Node> nodes(List<Inline> run, int line) {
        List<Node> nodes = new ArrayList<>();
        List<List<Inline>> paragraph = new ArrayList<>();
        for (List<Inline> next : split(run)) {
            if (next.isEmpty()) {
                nodes.addAll(blocks(paragraph, line));
                paragraph.clear();
            } else {
                paragraph.add(next);
            }
        }
        nodes.addAll(blocks(paragraph, line));
        return nodes;
    }

    /** The run as one line. */
    static List<Inline> line(List<Inline> run) {
        return paragraph(split(run).stream().filter(line -> !line.isEmpty()).toList());
    }

    /** Lists made by hand that follow one another, as {@code <p>- a</p><p>- b</p>} makes them, become one. */
    static List<Node> joined(List<Node> nodes) {
        List<Node> joined = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Items items
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Node.Items before
                    && isContinuedBy(before, items)) {
                List<Node.Item> all = new ArrayList<>(before.items());
                all.addAll(items.items());
                joined.set(joined.size() - 1, new Node.Items(before.first(), all, before.line()));
            } else {
                joined.add(node);
            }
        }
        return joined;
    }

    private static boolean isContinuedBy(Node.Items before, Node.Items next) {
        return before.first() == 0
                ? next.first() == 0
                : next.first() == before.first() + before.items().size();
    }

    /** Lines without the white space around them; an empty one where two breaks meet. */
    private static List<List<Inline>> split(List<Inline> run) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : run) {
            if (inline instanceof Inline.Break) {
                lines.add(Trim.both(line));
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(Trim.both(line));
        return lines;
    }

    private static List<Node> blocks(List<List<Inline>> lines, int line) {
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            Optional<Integer> first = mark(lines.get(at));
            if (first.isPresent()) {
                while (end < lines.size() && mark(lines.get(end)).equals(expected(first.get(), end - at))) {
                    end++;
                }
            }
            // One number alone is a sentence that starts with it.
            boolean list = end > at && (first.orElse(0) == 0 || end - at > 1);
            if (list) {
                nodes.add(items(first.orElse(0), lines.subList(at, end), line));
            } else {
                end = at + 1;
                while (end < lines.size() && mark(lines.get(end)).isEmpty()) {
                    end++;
                }
                nodes.add(new Node.Prose(new Block.Paragraph(paragraph(lines.subList(at, end))), line));
            }
            at = end;
        }
        return nodes;
    }

    private static Optional<Integer> expected(int first, int after) {
        return Optional.of(first == 0 ? 0 : first + after);
    }

    /** 0 for a bullet, the number of a numbered line, empty for any other. */
    private static Optional<Integer> mark(List<Inline> line) {
        if (!(line.getFirst() instanceof Inline.Text text)) {
            return Optional.empty();
        }
        String words = line.size() > 1 ? text.text() + "…" : text.text();
        if (BULLET.matcher(words).matches()) {
            return Optional.of(0);
        }
        Matcher number = NUMBER.matcher(words);
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private static Node items(int first, List<List<Inline>> lines, int line) {
        List<Node.Item> items = new ArrayList<>();
        for (List<Inline> each : lines) {
            List<Inline> words = new ArrayList<>(each);
            Inline.Text marked = (Inline.Text) words.getFirst();
            String rest = MARK.matcher(marked.text()).replaceFirst("");
            words.set(0, new Inline.Text(rest));
            if (rest.isEmpty()) {
                words.removeFirst();
            }
            items.add(new Node.Item(List.of(new Node.Prose(new Block.Paragraph(words), line)), line));
        }
        return new Node.Items(first, items, line);
    }

    private static List<Inline> paragraph(List<List<Inline>> lines) {
        List<Inline> inlines = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Break());
            }
            inlines.addAll(line);
        }
        return inlines;
    }
}
