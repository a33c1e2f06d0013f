package dev.levelpress.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * Runs the benchmarks and writes the tables of {@code docs/performance.md} between its two markers. With {@code
 * -Dbench.only=} and names of sections only those are measured, and the other tables stay as they are.
 */
public final class PerformanceReport {

    private static final Path REPORT = Path.of("docs/performance.md");
    private static final String START = "<!-- measured -->\n";
    private static final String END = "<!-- end of measured -->\n";

    /** Fewer make a quicker and less certain run. */
    private static final int FORKS = Integer.getInteger("bench.forks", 2);

    /** Names of the sections to measure; all when there is none. */
    private static final List<String> ONLY = List.of(
                    System.getProperty("bench.only", "").split(","))
            .stream()
            .filter(name -> !name.isEmpty())
            .toList();

    private static final int PEOPLE = 20_000;

    private PerformanceReport() {}

    /** A table of the report, and how to measure it. */
    private record Section(String name, String title, Measuring measuring) {}

    private interface Measuring {
        List<String> lines() throws RunnerException, IOException, InterruptedException;
    }

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "profile",
                    "Role profile, PDF",
                    () -> table(
                            "Role profile, PDF",
                            "PdfBenchmark",
                            Map.of(
                                    "levelpress", "**Levelpress**, from the model, tagged, PDF/UA-1 and PDF/A-2a",
                                    "stockFlyingSaucer", "Flying Saucer, from our XHTML, untagged",
                                    "openHtmlToPdf", "OpenHTMLtoPDF, from our XHTML, tagged"))),
            new Section(
                    "review",
                    "Review template, DOCX",
                    () -> table(
                            "Review template, DOCX",
                            "ReviewBenchmark",
                            Map.of(
                                    "levelpress", "**Levelpress**, from the model",
                                    "poi", "Apache POI, built in code",
                                    "docx4j", "docx4j, the finished document only opened and saved"))),
            new Section(
                    "personal",
                    "Personal review, DOCX",
                    () -> table(
                            "Personal review, DOCX, from a prepared level",
                            "PersonalBenchmark",
                            Map.of(
                                    "levelpress", "**Levelpress**, the next person's form",
                                    "deflate", "all parts of that form, only deflated",
                                    "docx4j", "docx4j, the finished form only opened and saved"))),
            new Section(
                    "collect",
                    "Filled-in form, DOCX",
                    () -> table(
                            "Filled-in form, DOCX, read back",
                            "CollectBenchmark",
                            Map.of(
                                    "levelpress", "**Levelpress**, answers and checks",
                                    "poi", "Apache POI, the file only opened"))),
            new Section("threads", "Levelpress, documents a second", PerformanceReport::threads),
            new Section("reading", "A site of", PerformanceReport::reading),
            new Section("season", "A company's forms", PerformanceReport::season),
            new Section("service", "The service", ServiceReport::lines));

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        String text = Files.exists(REPORT) ? Files.readString(REPORT) : "# Performance\n\n" + START + END;
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        List<String> lines = new ArrayList<>();
        for (Section section : SECTIONS) {
            lines.addAll(
                    ONLY.isEmpty() || ONLY.contains(section.name())
                            ? measured(section)
                            : kept(section, text.substring(start, end)));
        }
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT,
                text.substring(0, start) + "\n" + String.join("\n", lines) + "\n" + text.substring(end),
                StandardCharsets.UTF_8);
    }

    private static List<String> measured(Section section) throws RunnerException, IOException, InterruptedException {
        List<String> lines = new ArrayList<>(section.measuring().lines());
        lines.add("");
        lines.add("Measured " + LocalDate.now() + " with `-Dbench.forks=" + FORKS + "` on "
                + Runtime.getRuntime().availableProcessors() + " processors (" + processor() + "), JDK "
                + Runtime.version() + ".");
        lines.add("");
        return lines;
    }

    /** The table as it is in the report, with when it was measured; nothing when it is not there. */
    private static List<String> kept(Section section, String report) {
        int from = report.indexOf("| " + section.title());
        int measured = report.indexOf("\nMeasured ", Math.max(0, from));
        return from < 0 || measured < 0
                ? List.of()
                : List.of(report.substring(from, report.indexOf('\n', measured + 1)), "");
    }

    private static Map<String, Result<?>> results(String benchmarks, int threads) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("dev.levelpress.bench." + benchmarks)
                .threads(threads)
                .forks(FORKS)
                .warmupIterations(15)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .build();
        Map<String, Result<?>> results = new TreeMap<>();
        for (RunResult run : new Runner(options).run()) {
            String name = run.getParams().getBenchmark();
            results.put(name.substring("dev.levelpress.bench.".length()), run.getPrimaryResult());
        }
        return results;
    }

    /** In a JVM of its own with as little memory as it is to do with. */
    private static List<String> reading() throws IOException {
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
        List<String> lines = new ArrayList<>();
        lines.add("| A site of " + LargeSite.PAGES
                + " pages, 600 of them levels: read, checked, listed, `-Xmx256m` | ms |");
        lines.add("|---|---:|");
        lines.add("| cold: `./levelpress list`, from the command to its end (median of 5) | " + cold(site) + " |");
        lines.add("| warm (median of 7) | " + times[0] + " |");
        lines.add("| again after one page has changed (median of 15) | " + times[1] + " |");
        return lines;
    }

    /** As people start it. */
    private static long cold(Path site) throws IOException {
        list(site);
        long[] times = new long[5];
        for (int time = 0; time < times.length; time++) {
            long start = System.nanoTime();
            String listed = list(site);
            times[time] = (System.nanoTime() - start) / 1_000_000;
            if (!listed.contains("of craft 59,")) {
                throw new IllegalStateException("not everything is listed");
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static String list(Path site) throws IOException {
        ProcessBuilder command = new ProcessBuilder("./levelpress", "list", site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put("LEVELPRESS_JAVA_OPTIONS", "-Xmx256m");
        return new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A whole company's forms, by the command line, in a JVM of its own with as little memory as it is to do with. */
    private static List<String> season() throws IOException {
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
        return List.of(
                "| A company's forms: `levelpress reviews`, " + PEOPLE + " people, Word, `-Xmx256m` | s |",
                "|---|---:|",
                "| from the start of the JVM to the last file | " + seconds + " |");
    }

    private static List<String> table(String title, String benchmark, Map<String, String> names)
            throws RunnerException {
        Map<String, Result<?>> results = results(benchmark + ".*", 1);
        double ours = requireNonNull(results.get(benchmark + ".levelpress")).getScore();
        List<String> lines = new ArrayList<>();
        lines.add("| " + title + ", one thread, warm | ms a document | ± (99.9 %) | ours to theirs |");
        lines.add("|---|---:|---:|---:|");
        results.forEach((name, result) -> {
            String method = name.substring(name.indexOf('.') + 1);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %s |",
                    names.get(method),
                    result.getScore(),
                    result.getScoreError(),
                    method.equals("levelpress") ? "" : String.format(Locale.ROOT, "%.3fx", ours / result.getScore())));
        });
        return lines;
    }

    private static List<String> threads() throws RunnerException {
        String ours = "(PdfBenchmark|ReviewBenchmark).levelpress";
        Map<String, Result<?>> one = results(ours, 1);
        Map<String, Result<?>> two = results(ours, 2);
        List<String> lines = new ArrayList<>();
        lines.add("| Levelpress, documents a second | one thread | two threads | gain |");
        lines.add("|---|---:|---:|---:|");
        two.forEach((name, result) -> {
            double single = 1000 / requireNonNull(one.get(name)).getScore();
            double both = 2000 / result.getScore();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2fx |",
                    name.startsWith("Pdf") ? "Role profile, PDF" : "Review template, DOCX",
                    single,
                    both,
                    both / single));
        });
        return lines;
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
