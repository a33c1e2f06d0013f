package dev.levelpress.http.edition;

import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Origin;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.Explanation;
import dev.levelpress.publish.Publisher;
import dev.levelpress.source.git.GitAddress;
import dev.levelpress.template.WebPages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One state of the source and the templates, ready to be served.
 *
 * @param problems of the source, and of the templates where they are the operator's own
 * @param explanation how the source was recognised
 * @param commit whole id of the commit; empty when the source is a folder
 * @param repository where the commit is
 * @param press equal for equal ways in which texts become documents and pages
 * @param digest equal for equal bytes of all documents and pages
 */
public record Edition(
        Publisher publisher,
        WebPages pages,
        String style,
        Framework framework,
        List<Problem> problems,
        Explanation explanation,
        Permalinks permalinks,
        Optional<String> commit,
        Optional<GitAddress> repository,
        String press,
        String digest,
        Instant read) {

    /** The same with more problems. */
    Edition with(List<Problem> more) {
        List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
        return new Edition(
                publisher,
                pages,
                style,
                framework,
                all,
                explanation,
                permalinks,
                commit,
                repository,
                press,
                digest,
                read);
    }

    /** How many of its problems there are. */
    public int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Where the author sees a place; empty where that is not known. */
    public String source(Origin origin) {
        return source(origin.file(), origin.line());
    }

    /** @param line from 1; 0 for the whole file */
    public String source(String file, int line) {
        return commit.flatMap(id -> repository.flatMap(address -> address.page(id, file, line)))
                .orElse("");
    }
}
