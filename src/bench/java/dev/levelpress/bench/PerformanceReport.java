package dev.levelpress.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and writes the tables of {@code docs/performance.md} between its two markers. */
public final class PerformanceReport {

    private static final Path REPORT = Path.of("docs/performance.md");
    private static final Map<String, String> TITLES = Map.of(
            "PdfBenchmark", "Role profile, PDF",
            "ReviewBenchmark", "Review template, DOCX",
            "PersonalBenchmark", "Personal review, DOCX",
            "CollectBenchmark", "Filled-in form read back");
    private static final String START = "<!-- measured -->\n";
    private static final String END = "<!-- end of measured -->\n";

    /** Fewer make a quicker and less certain run. */
    private static final int FORKS = Integer.getInteger("bench.forks", 2);

    private static final int PEOPLE = 20_000;

    private PerformanceReport() {}

    public static void main(String[] args) throws RunnerException, IOException {
        Map<String, Result<?>> one = results(1);
        Map<String, Result<?>> two = results(2);
        List<String> lines = new ArrayList<>();
        lines.add("Measured " + LocalDate.now() + " with `./mvnw -Pbench verify -DskipTests -Dbench.forks=" + FORKS
                + "` on "
                + Runtime.getRuntime().availableProcessors() + " processors (" + processor() + "), JDK "
                + Runtime.version() + ".");
        lines.add("");
        table(
                lines,
                "Role profile, PDF",
                "PdfBenchmark",
                one,
                Map.of(
                        "levelpress", "**Levelpress**, from the model, tagged, PDF/UA-1 and PDF/A-2a",
                        "stockFlyingSaucer", "Flying Saucer, from our XHTML, untagged",
                        "openHtmlToPdf", "OpenHTMLtoPDF, from our XHTML, tagged"));
        table(
                lines,
                "Review template, DOCX",
                "ReviewBenchmark",
                one,
                Map.of(
                        "levelpress", "**Levelpress**, from the model",
                        "poi", "Apache POI, built in code",
                        "docx4j", "docx4j, the finished document only opened and saved"));
        table(
                lines,
                "Personal review, DOCX, from a prepared level",
                "PersonalBenchmark",
                one,
                Map.of(
                        "levelpress", "**Levelpress**, the next person's form",
                        "deflate", "all parts of that form, only deflated",
                        "docx4j", "docx4j, the finished form only opened and saved"));
        table(
                lines,
                "Filled-in form, DOCX, read back",
                "CollectBenchmark",
                one,
                Map.of("levelpress", "**Levelpress**, answers and checks", "poi", "Apache POI, the file only opened"));
        threads(lines, one, two);
        lines.add("");
        reading(lines);
        lines.add("");
        season(lines);
        Files.createDirectories(REPORT.getParent());
        String text = Files.exists(REPORT) ? Files.readString(REPORT) : "# Performance\n\n" + START + END;
        int start = text.indexOf(START) + START.length();
        Files.writeString(
                REPORT,
                text.substring(0, start) + "\n" + String.join("\n", lines) + "\n\n" + text.substring(text.indexOf(END)),
                StandardCharsets.UTF_8);
    }

    private static Map<String, Result<?>> results(int threads) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(threads == 1 ? "dev.levelpress.bench.*" : "dev.levelpress.bench.*levelpress")
                .threads(threads)
                .forks(FORKS)
                .warmupIterations(15)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .build();
        Collection<RunResult> runs = new Runner(options).run();
        Map<String, Result<?>> results = new TreeMap<>();
        for (RunResult run : runs) {
            String name = run.getParams().getBenchmark();
            results.put(name.substring("dev.levelpress.bench.".length()), run.getPrimaryResult());
        }
        return results;
    }

    /** In a JVM of its own with as little memory as it is to do with. */
    private static void reading(List<String> lines) throws IOException {
        Path site = Files.createTempDirectory("levelpress-site");
        LargeSite.write(site);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.levelpress.bench.ReadingTimes",
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String[] times = printed.substring(printed.lastIndexOf('\n') + 1).split(" ");
        lines.add("| A site of " + LargeSite.PAGES
                + " pages, 600 of them levels: read, checked, listed, `-Xmx256m` | ms |");
        lines.add("|---|---:|");
        lines.add("| from the start of the JVM | " + times[0] + " |");
        lines.add("| warm (median of 7) | " + times[1] + " |");
        lines.add("| again after one page has changed (median of 7) | " + times[2] + " |");
    }

    /** A whole company's forms, by the command line, in a JVM of its own with as little memory as it is to do with. */
    private static void season(List<String> lines) throws IOException {
        Path folder = Files.createTempDirectory("levelpress-season");
        StringBuilder people = new StringBuilder("Name,Email,Craft,Level,Manager\n");
        for (int person = 0; person < PEOPLE; person++) {
            people.append("Person ").append(person).append(",p").append(person);
            people.append("@example.org,Software Engineering,Level 3,Manager ")
                    .append(person % 200)
                    .append('\n');
        }
        Files.writeString(folder.resolve("people.csv"), people);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.levelpress.cli.Main",
                        "reviews",
                        "samples/meridian",
                        "--people",
                        folder.resolve("people.csv").toString(),
                        "--period",
                        "H2 2026",
                        "--out",
                        folder.resolve("forms").toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        long seconds = Math.round((System.nanoTime() - start) / 1e9);
        try (Stream<Path> files = Files.walk(folder.resolve("forms"))) {
            long forms = files.filter(each -> each.toString().endsWith(".docx")).count();
            if (forms != PEOPLE) {
                throw new IllegalStateException(forms + " forms");
            }
        }
        lines.add("| A company's forms: `levelpress reviews`, " + PEOPLE + " people, Word, `-Xmx256m` | s |");
        lines.add("|---|---:|");
        lines.add("| from the start of the JVM to the last file | " + seconds + " |");
    }

    private static void table(
            List<String> lines,
            String title,
            String benchmark,
            Map<String, Result<?>> results,
            Map<String, String> names) {
        double ours = requireNonNull(results.get(benchmark + ".levelpress")).getScore();
        lines.add("| " + title + ", one thread, warm | ms a document | ± (99.9 %) | ours to theirs |");
        lines.add("|---|---:|---:|---:|");
        results.forEach((name, result) -> {
            String method = name.substring(name.indexOf('.') + 1);
            if (name.startsWith(benchmark + ".")) {
                lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %s |",
                        names.get(method),
                        result.getScore(),
                        result.getScoreError(),
                        method.equals("levelpress")
                                ? ""
                                : String.format(Locale.ROOT, "%.3fx", ours / result.getScore())));
            }
        });
        lines.add("");
    }

    private static void threads(List<String> lines, Map<String, Result<?>> one, Map<String, Result<?>> two) {
        lines.add("| Levelpress, documents a second | one thread | two threads | gain |");
        lines.add("|---|---:|---:|---:|");
        two.forEach((name, result) -> {
            double single = 1000 / requireNonNull(one.get(name)).getScore();
            double both = 2000 / result.getScore();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2fx |",
                    TITLES.getOrDefault(name.substring(0, name.indexOf('.')), name),
                    single,
                    both,
                    both / single));
        });
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
