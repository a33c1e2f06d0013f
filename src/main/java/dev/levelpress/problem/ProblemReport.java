package dev.levelpress.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems from every stage; the same problem is kept once. Safe for use by several threads. */
public final class ProblemReport {

    private final Set<Problem> problems = new LinkedHashSet<>();

    public synchronized void add(Problem problem) {
        problems.add(problem);
    }

    /** By file, then line, then in the order of arrival. */
    public synchronized List<Problem> all() {
        return problems.stream().sorted(Comparator.comparing(Problem::where)).toList();
    }

    public long count(Severity severity) {
        return all().stream().filter(problem -> problem.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public synchronized boolean isEmpty() {
        return problems.isEmpty();
    }
}
