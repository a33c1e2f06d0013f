package dev.levelpress.reader;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.List;
import java.util.function.Consumer;

/** Keys of front matter that are no text are as good as missing, also on pages that therefore are not recognised. */
final class FrontMatterChecks {

    private static final List<String> TEXTS = List.of("title", "parent", "grand_parent", "permalink", "nav_order");

    private FrontMatterChecks() {}

    static void check(List<Page> pages, Consumer<Problem> problems) {
        for (Page page : pages) {
            for (String key : TEXTS) {
                page.frontMatter()
                        .get(key)
                        .filter(value -> !(value instanceof Value.Scalar))
                        .ifPresent(value -> problems.accept(new Problem.UnknownFrontMatterType(
                                new Location(page.path(), value.line()),
                                key,
                                value.kind(),
                                key.equals("nav_order") ? "a number" : "a text")));
            }
        }
    }
}
