package dev.levelpress.publish;

import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Problem;
import dev.levelpress.reader.ImportReport;
import java.util.List;

/**
 * A framework and what its authors should know about it.
 *
 * @param report how it was recognised
 */
public record Reading(Framework framework, List<Problem> problems, ImportReport report) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
