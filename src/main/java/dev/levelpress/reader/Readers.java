package dev.levelpress.reader;

import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** THE list of layouts that can be read. */
public final class Readers {

    private static final List<FrameworkReader> ALL = List.of(new AreaTableReader());

    private Readers() {}

    /** The framework in the pages; without crafts, and with a problem that says why, when none is recognised. */
    public static Framework read(Source source, ProblemReport problems) {
        List<Finding> findings = ALL.stream().map(reader -> reader.read(source)).toList();
        Finding best = findings.stream()
                .max(Comparator.comparingLong(Finding::expectations))
                .orElseThrow();
        best.problems().forEach(problems::add);
        if (best.crafts().isEmpty()) {
            String reasons = findings.stream().map(Finding::reason).collect(Collectors.joining("; "));
            problems.add(new Problem.NothingRecognised(Location.of(source.name()), reasons));
        }
        return new Framework(best.name(), language(source), source.revision(), best.crafts());
    }

    private static String language(Source source) {
        return source.configuration()
                .map(Page::frontMatter)
                .flatMap(site ->
                        site.text("lang").or(() -> site.text("language")).or(() -> site.text("locale")))
                .map(language -> language.replace('_', '-'))
                .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .orElse("en");
    }
}
