package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML to values, from SnakeYAML's events: nothing is constructed, so tags do nothing, aliases are not followed and
 * every scalar is the text the author wrote.
 */
final class YamlText {

    private static final int MAX_DEPTH = 30;
    private static final Pattern SIMPLE_ENTRY = Pattern.compile("([\\w-]+)\\s*:\\s+(\\S.*)");

    private static final Pattern TEMPLATE_TAG = Pattern.compile("\\{\\{[^{}\\n]{0,300}}}");

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    private final String path;
    private final int linesBefore;
    private final ProblemReport problems;
    private final Parser events;

    private YamlText(String path, String yaml, int linesBefore, ProblemReport problems) {
        this.path = path;
        this.linesBefore = linesBefore;
        this.problems = problems;
        this.events = new ParserImpl(new StreamReader(yaml), OPTIONS);
    }

    /**
     * The entries of a YAML text; broken YAML is reported and gives those entries that stand on a line of their own.
     *
     * @param linesBefore lines of the file before the YAML
     */
    static Value.Mapping values(String path, String yaml, int linesBefore, ProblemReport problems) {
        if (yaml.contains("{{")) {
            return valuesOfTemplate(path, yaml, linesBefore, problems);
        }
        if (!yaml.contains("\t")) {
            return parsed(path, yaml, linesBefore, problems);
        }
        for (String tabless : List.of(
                yaml,
                yaml.replace("\t", "  "),
                withoutIndentingTabs(yaml),
                yaml.replace("\t", " ".repeat(4)),
                yaml.replace("\t", " ".repeat(8)))) {
            ProblemReport attempt = new ProblemReport();
            Value.Mapping values = parsed(path, tabless, linesBefore, attempt);
            if (!attempt.hasErrors()) {
                attempt.all().forEach(problems::add);
                if (!tabless.equals(yaml)) {
                    int before = (int) yaml.substring(0, yaml.indexOf('\t'))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
                    problems.add(new Problem.RepairedYaml(
                            new Location(path, linesBefore + before + 1), "tabs were replaced by spaces"));
                }
                return values;
            }
        }
        return parsed(path, yaml.replace("\t", "  "), linesBefore, problems);
    }

    /** Pages that a site generator makes others from may have its tags where YAML has none. */
    private static Value.Mapping valuesOfTemplate(String path, String yaml, int linesBefore, ProblemReport problems) {
        ProblemReport attempt = new ProblemReport();
        Value.Mapping values = parsed(path, yaml, linesBefore, attempt);
        String tagless = TEMPLATE_TAG.matcher(yaml).replaceAll("");
        if (attempt.hasErrors() && !tagless.contains("{{")) {
            int before = (int) yaml.substring(0, yaml.indexOf("{{"))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            problems.add(new Problem.RepairedYaml(
                    new Location(path, linesBefore + before + 1), "template tags were left out"));
            return values(path, tagless, linesBefore, problems);
        }
        attempt.all().forEach(problems::add);
        return values;
    }

    /** A key after a tab stands below nothing as often as it stands below the key before it. */
    private static String withoutIndentingTabs(String yaml) {
        return yaml.replaceAll("(?m)^\t+", "").replace("\t", "  ");
    }

    private static Value.Mapping parsed(String path, String yaml, int linesBefore, ProblemReport problems) {
        try {
            // What was found before a failure is part of the failure.
            ProblemReport attempt = new ProblemReport();
            Value.Mapping values = new YamlText(path, yaml, linesBefore, attempt).root();
            attempt.all().forEach(problems::add);
            return values;
        } catch (RuntimeException broken) {
            // Not only YAMLException: SnakeYAML lets others escape for some broken escapes and tags.
            problems.add(new Problem.BrokenYaml(new Location(path, line(broken, linesBefore)), reason(broken)));
            return simpleEntries(yaml, linesBefore);
        }
    }

    private Value.Mapping root() {
        while (events.peekEvent() != null) {
            Event event = events.getEvent();
            if (event instanceof MappingStartEvent) {
                return mapping(line(event), 0);
            }
            if (event instanceof NodeEvent) {
                Value value = value(event, 0).orElseThrow();
                problems.add(new Problem.BrokenYaml(
                        new Location(path, value.line()), "it is " + value.kind() + " instead of keys with values"));
                break;
            }
        }
        return Value.Mapping.EMPTY;
    }

    private Optional<Value> value(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("it is nested deeper than " + MAX_DEPTH);
        }
        int line = line(event);
        return switch (event) {
            case AliasEvent alias -> {
                repaired(line, "an alias (*" + alias.getAnchor() + ") was left empty");
                yield Optional.of(new Value.Scalar("", line));
            }
            case ScalarEvent scalar -> {
                reportTag(scalar.getTag(), line);
                yield Optional.of(new Value.Scalar(scalar.getValue(), line));
            }
            case SequenceStartEvent start -> {
                reportTag(start.getTag(), line);
                yield Optional.of(sequence(line, depth));
            }
            case MappingStartEvent start -> {
                reportTag(start.getTag(), line);
                yield Optional.of(mapping(line, depth));
            }
            default -> Optional.empty();
        };
    }

    private Value.Sequence sequence(int line, int depth) {
        List<Value> values = new ArrayList<>();
        for (Event event = events.getEvent(); !(event instanceof SequenceEndEvent); event = events.getEvent()) {
            value(event, depth + 1).ifPresent(values::add);
        }
        return new Value.Sequence(values, line);
    }

    private Value.Mapping mapping(int line, int depth) {
        LinkedHashMap<String, Value> entries = new LinkedHashMap<>();
        for (Event event = events.getEvent(); !(event instanceof MappingEndEvent); event = events.getEvent()) {
            Optional<Value> key = value(event, depth + 1);
            Optional<Value> value = value(events.getEvent(), depth + 1);
            if (key.isPresent() && value.isPresent()) {
                put(entries, key.get(), value.get());
            }
        }
        return new Value.Mapping(entries, line);
    }

    private void put(LinkedHashMap<String, Value> entries, Value key, Value value) {
        if (key instanceof Value.Scalar name) {
            if (entries.put(name.text(), value) != null) {
                repaired(key.line(), "\"" + name.text() + "\" is there more than once; the last one is used");
            }
        } else {
            repaired(key.line(), "a key that is " + key.kind() + " was left out");
        }
    }

    private void reportTag(@Nullable String tag, int line) {
        if (tag != null && !tag.equals("!")) {
            repaired(line, "the tag " + tag.replace("tag:yaml.org,2002:", "!!") + " was ignored");
        }
    }

    private void repaired(int line, String what) {
        problems.add(new Problem.RepairedYaml(new Location(path, line), what));
    }

    private int line(Event event) {
        return event.getStartMark().getLine() + 1 + linesBefore;
    }

    private static Value.Mapping simpleEntries(String yaml, int linesBefore) {
        LinkedHashMap<String, Value> entries = new LinkedHashMap<>();
        String[] lines = yaml.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher entry = SIMPLE_ENTRY.matcher(lines[i]);
            if (entry.matches()) {
                String text = entry.group(2).strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
                entries.put(entry.group(1), new Value.Scalar(text, i + 1 + linesBefore));
            }
        }
        return new Value.Mapping(entries, linesBefore + 1);
    }

    private static int line(RuntimeException broken, int linesBefore) {
        return broken instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? marked.getProblemMark().getLine() + 1 + linesBefore
                : linesBefore + 1;
    }

    private static String reason(RuntimeException broken) {
        if (broken instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            return marked.getProblem().replaceAll("\\s+", " ").strip();
        }
        String message = broken instanceof IllegalArgumentException ? broken.getMessage() : null;
        return message == null
                ? "it is not well-formed"
                : message.lines().findFirst().orElse("it is not well-formed");
    }
}
