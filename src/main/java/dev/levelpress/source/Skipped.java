package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;

/**
 * A file of the source that is no page of it, or a folder that was not looked into.
 *
 * @param where the file or folder; the line where something is wrong with it
 * @param reason as a clause, such as {@code is hidden}
 */
public record Skipped(Location where, String reason) {

    static Skipped because(Problem problem) {
        return new Skipped(problem.where(), problem.message());
    }
}
