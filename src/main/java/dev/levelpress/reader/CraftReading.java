package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One craft from the pages of its levels, and from its own page where it has one. */
final class CraftReading {

    private final String id;
    private final String name;
    private final Optional<CraftPage> craftPage;
    private final List<LevelPage> pages;
    private final List<Reference.Meant> levels;
    private final Site site;
    private final Consumer<Problem> problems;
    private final List<AreaTable.Row> rows;
    private final Areas areas = new Areas();

    /** @param pages by rank */
    CraftReading(
            String id, String name, Optional<Page> own, List<LevelPage> pages, Site site, Consumer<Problem> problems) {
        this.id = id;
        this.name = name;
        this.pages = pages;
        this.site = site;
        this.problems = problems;
        this.rows = pages.stream().flatMap(page -> page.rows().stream()).toList();
        this.craftPage = own.map(this::craftPage);
        this.levels = new LevelNames(problems).of(pages);
    }

    Craft craft() {
        craftPage.ifPresent(this::describeAreas);
        List<List<Expectation>> expectations = expectations();
        List<Level> made = new ArrayList<>();
        for (int rank = 0; rank < pages.size(); rank++) {
            made.add(level(rank, expectations.get(rank)));
        }
        new AreaChecks(problems).check(areas.all(), made, pages, craftPage.isPresent());
        return new Craft(
                id,
                name,
                craftPage.map(CraftPage::description).orElse(RichText.EMPTY),
                areas.all(),
                made,
                craftPage.map(CraftPage::page).flatMap(Site::permalink),
                craftPage
                        .map(own -> new Origin(own.page().path(), 1))
                        .orElseGet(() -> new Origin(
                                pages.getFirst().page().path(),
                                pages.getFirst().page().frontMatter().line("parent"))));
    }

    private CraftPage craftPage(Page page) {
        return CraftPage.of(
                page,
                rows,
                target -> site.page(page, target)
                        .filter(found -> pages.stream().anyMatch(level -> level.page() == found))
                        .isPresent());
    }

    private void describeAreas(CraftPage own) {
        for (Node.Heading heading : own.areas()) {
            RichText description = Node.text(heading.below());
            areas.describe(
                    CraftPage.anchors(heading, rows),
                    heading.plain(),
                    Placeholders.isPlaceholder(description) ? RichText.EMPTY : description,
                    new Origin(own.page().path(), heading.line()));
        }
    }

    private Level level(int rank, List<Expectation> expectations) {
        LevelPage page = pages.get(rank);
        Reference.Meant names = levels.get(rank);
        RichText summary = page.summary();
        if (!summary.isEmpty() && Placeholders.isPlaceholder(summary)) {
            problems.accept(new Problem.Unwritten(
                    Location.of(page.page().path()),
                    "the summary of level \"" + names.label() + "\"",
                    summary.plain()));
            summary = RichText.EMPTY;
        }
        if (page.rows().isEmpty()) {
            problems.accept(
                    new Problem.LevelWithoutAreas(Location.of(page.page().path()), names.label()));
        }
        return new Level(
                names.id(),
                names.label(),
                names.title(),
                summary,
                expectations,
                page.sections(),
                Site.permalink(page.page()),
                new Origin(page.page().path(), 1));
    }

    // ---- expectations: first what each level says, then what those that point to others mean

    private List<List<Expectation>> expectations() {
        List<Map<String, Expectation>> written = new ArrayList<>();
        for (int rank = 0; rank < pages.size(); rank++) {
            written.add(written(rank));
        }
        List<List<Expectation>> all = new ArrayList<>();
        for (int rank = 0; rank < pages.size(); rank++) {
            List<Expectation> resolved = new ArrayList<>();
            for (Expectation expectation : written.get(rank).values()) {
                resolved.add(resolved(expectation, written));
            }
            all.add(resolved);
        }
        return all;
    }

    private Map<String, Expectation> written(int rank) {
        LevelPage page = pages.get(rank);
        Map<String, Expectation> expectations = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (AreaTable.Row row : page.rows()) {
            String area = areas.of(row, keys, page.page().path());
            Expectation next = expectation(area, row, rank);
            if (keys.putIfAbsent(area, row.key()) != null) {
                problems.accept(new Problem.RepeatedArea(
                        new Location(page.page().path(), row.line()),
                        levels.get(rank).label(),
                        row.name()));
            }
            expectations.merge(area, next, CraftReading::joined);
        }
        expectations.values().stream()
                .filter(each -> each.state() == Expectation.State.PLACEHOLDER)
                .forEach(each -> problems.accept(new Problem.Placeholder(
                        where(each), each.areaName(), each.text().plain())));
        return expectations;
    }

    private Expectation expectation(String area, AreaTable.Row row, int rank) {
        Origin origin = new Origin(pages.get(rank).page().path(), row.line());
        String written = row.name().isEmpty() ? areas.name(area) : row.name();
        if (Placeholders.isPlaceholder(row.text())) {
            return new Expectation(area, written, Expectation.State.PLACEHOLDER, row.text(), Optional.empty(), origin);
        }
        Optional<Reference> reference = Reference.in(row.text(), rank, levels, site);
        return new Expectation(
                area,
                written,
                reference.isPresent() ? Expectation.State.INHERITED : Expectation.State.WRITTEN,
                row.text(),
                reference
                        .flatMap(Reference::level)
                        .map(position -> levels.get(position).id()),
                origin);
    }

    /** Both texts; a placeholder or a reference beside a written text says nothing more. */
    private static Expectation joined(Expectation first, Expectation second) {
        if (first.state() == Expectation.State.PLACEHOLDER) {
            return new Expectation(
                    first.area(),
                    first.areaName(),
                    second.state(),
                    second.text(),
                    second.inheritedFrom(),
                    first.origin());
        }
        if (second.state() == Expectation.State.PLACEHOLDER) {
            return first;
        }
        return new Expectation(
                first.area(),
                first.areaName(),
                Expectation.State.WRITTEN,
                Texts.joined(first.text(), second.text()),
                Optional.empty(),
                first.origin());
    }

    private Expectation resolved(Expectation expectation, List<Map<String, Expectation>> written) {
        if (expectation.state() != Expectation.State.INHERITED || leadsToText(expectation, written)) {
            return expectation;
        }
        problems.accept(new Problem.InheritedFromNowhere(
                where(expectation), expectation.areaName(), expectation.text().plain()));
        return new Expectation(
                expectation.area(),
                expectation.areaName(),
                Expectation.State.INHERITED,
                expectation.text(),
                Optional.empty(),
                expectation.origin());
    }

    /** Follows references from level to level until one is no reference; a circle leads nowhere. */
    private boolean leadsToText(Expectation expectation, List<Map<String, Expectation>> written) {
        Set<String> seen = new HashSet<>();
        Optional<Expectation> at = Optional.of(expectation);
        while (at.isPresent() && at.get().state() == Expectation.State.INHERITED) {
            Optional<String> from = at.get().inheritedFrom().filter(seen::add);
            at = from.flatMap(
                    level -> Optional.ofNullable(written.get(rank(level)).get(expectation.area())));
        }
        return at.isPresent();
    }

    private int rank(String level) {
        return levels.stream().map(Reference.Meant::id).toList().indexOf(level);
    }

    private static Location where(Expectation expectation) {
        return new Location(expectation.origin().file(), expectation.origin().line());
    }
}
