package dev.levelpress.http;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The samples of a text in Prometheus's exposition format 0.0.4, read as strictly as that is written down: a help and a
 * type before each family, families in one piece, no sample twice, escaped labels, buckets that add up.
 */
final class Exposition {

    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";
    private static final Pattern HELP = Pattern.compile("# HELP (" + NAME + ") (?:[^\\\\\\n]|\\\\[\\\\n])*");
    private static final Pattern TYPE =
            Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");
    private static final Pattern SAMPLE = Pattern.compile("(" + NAME + ")(\\{(?:" + LABEL + "(?:," + LABEL
            + ")*)?})? ([-+]?(?:\\d[\\d.]*(?:[eE][-+]?\\d+)?|Inf)|NaN)");
    private static final Pattern BOUND = Pattern.compile(",?le=\"([^\"]+)\"");

    private final Map<String, Double> samples = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> helped = new LinkedHashSet<>();
    private String family = "";

    private Exposition() {}

    /** @throws AssertionError that names the first line that is wrong */
    static Exposition of(String text) {
        Exposition exposition = new Exposition();
        check(text.endsWith("\n"), "the last line does not end");
        text.lines().forEach(exposition::line);
        exposition.checkHistograms();
        return exposition;
    }

    /** @param sample name and labels as written */
    Optional<Double> value(String sample) {
        return Optional.ofNullable(samples.get(sample));
    }

    Set<String> names() {
        return samples.keySet();
    }

    private void line(String line) {
        Matcher help = HELP.matcher(line);
        Matcher type = TYPE.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (help.matches()) {
            check(helped.add(help.group(1)), "a second help: " + line);
        } else if (type.matches()) {
            family = type.group(1);
            check(types.put(family, type.group(2)) == null, "a second type: " + line);
        } else if (sample.matches()) {
            check(belongs(sample.group(1)), "not of the family " + family + ": " + line);
            Double before = samples.put(
                    sample.group(1) + Optional.ofNullable(sample.group(2)).orElse(""), number(sample.group(3)));
            check(before == null, "twice: " + line);
        } else {
            throw new AssertionError("neither help, type nor sample: " + line);
        }
    }

    private boolean belongs(String name) {
        String type = types.getOrDefault(family, "");
        return name.equals(family) && !type.equals("histogram")
                || type.equals("histogram") && name.matches(Pattern.quote(family) + "_(bucket|sum|count)")
                || type.equals("summary") && name.matches(Pattern.quote(family) + "_(sum|count)");
    }

    private void checkHistograms() {
        Map<String, Double> last = new LinkedHashMap<>();
        samples.forEach((name, value) -> {
            if (name.contains("_bucket{")) {
                Matcher bound = BOUND.matcher(name);
                check(bound.find(), "a bucket without bound: " + name);
                String series = bound.replaceFirst("");
                check(last.getOrDefault(series, 0.0) <= value, "buckets do not add up: " + name);
                last.put(series, value);
                if (bound.group(1).equals("+Inf")) {
                    String count = series.replace("_bucket{", "_count{").replace("{}", "");
                    check(value.equals(samples.get(count)), "the last bucket is not the count: " + name);
                }
            }
        });
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new AssertionError(otherwise);
        }
    }
}
