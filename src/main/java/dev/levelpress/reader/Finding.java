package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.problem.Problem;
import java.util.List;

/**
 * What a reader made of a source.
 *
 * @param name of the framework
 * @param crafts in the order of the source; empty when the reader does not recognise its layout
 * @param problems only of interest when this finding is used
 * @param reason why nothing was recognised, as a clause; empty when something was
 */
record Finding(String name, List<Craft> crafts, List<Problem> problems, String reason) {

    Finding {
        crafts = List.copyOf(crafts);
        problems = List.copyOf(problems);
    }

    long expectations() {
        return crafts.stream()
                .flatMap(craft -> craft.levels().stream())
                .mapToLong(level -> level.expectations().size())
                .sum();
    }
}
