package dev.levelpress.source;

import dev.levelpress.problem.ProblemReport;

/** YAML of our own. */
public final class YamlDocument {

    private YamlDocument() {}

    /** @throws IllegalArgumentException when it is broken */
    public static Value.Mapping of(String name, String yaml) {
        ProblemReport problems = new ProblemReport();
        Value.Mapping values = YamlText.values(name, yaml, 0, problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(problems.all().getFirst().line());
        }
        return values;
    }
}
