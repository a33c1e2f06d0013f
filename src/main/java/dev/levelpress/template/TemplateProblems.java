package dev.levelpress.template;

import dev.levelpress.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The operator's template cannot be used; says where and why. */
public final class TemplateProblems extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public TemplateProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
