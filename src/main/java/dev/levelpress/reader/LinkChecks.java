package dev.levelpress.reader;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds links that lead to no page, or to a place that its page does not have. */
final class LinkChecks {

    private final Site site;
    private final Consumer<Problem> problems;
    /** The first link to each missing page, and how many others lead there. */
    private final Map<String, Problem.DeadLink> dead = new LinkedHashMap<>();

    LinkChecks(Site site, Consumer<Problem> problems) {
        this.site = site;
        this.problems = problems;
    }

    void check(Collection<Page> pages) {
        for (Page page : pages) {
            page.links().forEach(link -> check(page, link));
        }
        dead.values().forEach(problems);
    }

    private void check(Page page, Page.Link link) {
        Location where = new Location(page.path(), link.line());
        switch (site.follow(page, link.target())) {
            case Site.Destination.Nowhere ignored -> {
                String target = Site.path(link.target());
                dead.merge(
                        target,
                        new Problem.DeadLink(where, target, 0),
                        (first, next) -> new Problem.DeadLink(first.where(), target, first.others() + 1));
            }
            case Site.Destination.OnPage on -> {
                String fragment = Site.fragment(link.target());
                if (!fragment.isEmpty()
                        && !fragment.equals("top")
                        && !on.page().anchors().contains(fragment)) {
                    problems.accept(new Problem.DeadAnchor(where, link.target()));
                }
            }
            case Site.Destination.File ignored -> {}
        }
    }

    /** Pages that claim the same address; the first by path keeps it. */
    static void permalinks(List<Page> pages, Consumer<Problem> problems) {
        Map<String, Location> first = new HashMap<>();
        for (Page page : pages) {
            Site.permalink(page).ifPresent(permalink -> {
                Location where = new Location(page.path(), page.frontMatter().line("permalink"));
                Location before = first.putIfAbsent(Site.normal(permalink), where);
                if (before != null) {
                    problems.accept(new Problem.DuplicatePermalink(where, permalink, before));
                }
            });
        }
    }
}
