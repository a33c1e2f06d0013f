package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A just-the-docs site with a page for each level: front matter says where it belongs ({@code parent}, {@code
 * grand_parent}) and its rank ({@code nav_order}); a table has an area and its description in each row. A page of the
 * craft may describe the areas under headings that the tables link to.
 */
final class AreaTableReader implements FrameworkReader {

    private static final List<String> TEXTS = List.of("title", "parent", "grand_parent", "permalink", "nav_order");

    @Override
    public Finding read(Source source) {
        List<Problem> problems = new ArrayList<>();
        Site site = new Site(source);
        LevelPages levels = LevelPages.in(source.pages());
        Navigation navigation = new Navigation(source, site);
        List<CraftPages> crafts = navigation.sorted(CraftPages.of(levels.levels(), site));
        checkTypes(source.pages(), problems);
        List<Craft> made = crafts(crafts, site, problems);
        leftOut(levels, problems);
        if (!made.isEmpty()) {
            LinkChecks.permalinks(source.pages(), problems::add);
            new LinkChecks(site, problems::add).check(used(crafts));
            used(crafts).forEach(page -> problems.addAll(page.remarks()));
        }
        return new Finding(
                navigation.frameworkName(crafts), made, problems, made.isEmpty() ? reason(source, levels) : "");
    }

    private static List<Craft> crafts(List<CraftPages> crafts, Site site, List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        List<Craft> made = new ArrayList<>();
        for (CraftPages craft : crafts) {
            String id = Slug.unique(craft.id(), ids);
            made.add(new CraftReading(id, craft.name(), craft.own(), craft.levels(), site, problems::add).craft());
        }
        return made;
    }

    private static Set<Page> used(List<CraftPages> crafts) {
        Set<Page> used = new LinkedHashSet<>();
        for (CraftPages craft : crafts) {
            craft.own().ifPresent(used::add);
            craft.levels().forEach(level -> used.add(level.page()));
        }
        return used;
    }

    /** Keys that are no text are as good as missing, also on pages that therefore are not recognised. */
    private static void checkTypes(List<Page> pages, List<Problem> problems) {
        for (Page page : pages) {
            for (String key : TEXTS) {
                page.frontMatter()
                        .get(key)
                        .filter(value -> !(value instanceof Value.Scalar))
                        .ifPresent(value -> problems.add(new Problem.UnknownFrontMatterType(
                                new Location(page.path(), value.line()),
                                key,
                                value.kind(),
                                key.equals("nav_order") ? "a number" : "a text")));
            }
        }
    }

    /** Pages that could well be levels: beside levels, or alone. In a large source most tables are about other things. */
    private static void leftOut(LevelPages pages, List<Problem> problems) {
        Set<String> folders = new HashSet<>();
        pages.levels().forEach(level -> folders.add(level.page().folder()));
        pages.withoutParent().stream()
                .filter(page -> folders.isEmpty() ? pages.withoutParent().size() == 1 : folders.contains(page.folder()))
                .forEach(page -> problems.add(
                        new Problem.LevelLeftOut(Location.of(page.path()), "its front matter names no parent")));
    }

    private static String reason(Source source, LevelPages levels) {
        if (source.pages().isEmpty()) {
            return "there are no Markdown pages that can be read";
        }
        int looked = source.pages().size();
        String of = looked == 1 ? "the only page" : "none of the " + looked + " pages";
        return levels.withoutParent().isEmpty()
                ? of + (looked == 1 ? " has no table of areas" : " has a table of areas")
                : of + (looked == 1 ? " has no parent" : " has both a table of areas and a parent");
    }
}
