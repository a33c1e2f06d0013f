package dev.levelpress.publish;

import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Problem;
import java.util.List;

/** A framework and what its authors should know about it. */
public record Reading(Framework framework, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
