package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where crafts stand in the site's navigation. */
final class Navigation {

    private final Source source;
    private final Site site;

    Navigation(Source source, Site site) {
        this.source = source;
        this.site = site;
    }

    /** In the order of the navigation; crafts without a page come last, by name. */
    List<CraftPages> sorted(List<CraftPages> crafts) {
        Map<CraftPages, List<Page>> ways = new IdentityHashMap<>();
        crafts.forEach(craft -> ways.put(craft, pagesDownTo(craft)));
        return crafts.stream()
                .sorted(Comparator.comparing(
                                (CraftPages craft) -> ways.getOrDefault(craft, List.of()), Navigation::compare)
                        .thenComparing(CraftPages::name)
                        .thenComparing(craft -> craft.levels().getFirst().page().path()))
                .toList();
    }

    /** What all crafts stand below, else the site's own title, else the name of the source. */
    String frameworkName(List<CraftPages> crafts) {
        List<String> tops = crafts.stream().map(this::top).distinct().toList();
        return tops.size() == 1 && !tops.getFirst().isEmpty()
                ? tops.getFirst()
                : rootTitle().or(this::siteTitle).orElse(source.name());
    }

    private Optional<String> rootTitle() {
        return source.pages().stream()
                .filter(page -> Site.permalink(page)
                        .map(Site::normal)
                        .orElse(Site.normal(Site.path(page)))
                        .isEmpty())
                .flatMap(page ->
                        page
                                .frontMatter()
                                .text("title")
                                .or(() -> page.mainHeading().map(main -> main.plain()))
                                .stream())
                .filter(title -> !title.equalsIgnoreCase("home"))
                .findFirst();
    }

    private Optional<String> siteTitle() {
        return source.configuration().flatMap(site -> site.frontMatter().text("title"));
    }

    /** The title of the topmost page above a craft; empty when there is none. */
    private String top(CraftPages craft) {
        List<Page> pages = pagesDownTo(craft);
        Page top = pages.isEmpty() ? null : pages.getFirst();
        if (top == null || craft.own().filter(top::equals).isPresent()) {
            return (top == null ? Optional.<String>empty() : LevelPages.parent(top))
                    .or(craft::grandParent)
                    .orElse("");
        }
        return LevelPages.parent(top).or(() -> top.frontMatter().text("title")).orElse("");
    }

    /** From the top of the navigation to the craft's own page. */
    private List<Page> pagesDownTo(CraftPages craft) {
        List<Page> chain = new ArrayList<>();
        Set<Page> seen = new HashSet<>();
        Optional<Page> at = craft.own().or(() -> above(craft.grandParent()));
        while (at.isPresent() && seen.add(at.get())) {
            chain.addFirst(at.get());
            at = above(LevelPages.parent(at.get()));
        }
        return chain;
    }

    private Optional<Page> above(Optional<String> title) {
        return title.flatMap(name -> site.titled(name, Optional.empty()));
    }

    private static int compare(List<Page> one, List<Page> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = NavOrder.COMPARATOR.compare(one.get(at), other.get(at));
            if (order != 0) {
                return order;
            }
        }
        // A craft whose page is missing has a shorter way down.
        return Integer.compare(other.size(), one.size());
    }
}
