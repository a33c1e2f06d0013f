package dev.levelpress.reader;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A craft as written, understood: what its areas are, which level a text refers to, what is still to be written. */
final class CraftReading {

    private final String id;
    private final WrittenCraft craft;
    private final List<WrittenLevel> written;
    private final List<Reference.Meant> levels;
    private final Site site;
    private final Configuration configuration;
    private final Placeholders placeholders;
    private final Consumer<Problem> problems;
    private final Areas areas = new Areas();

    /** @param id unique in the framework */
    CraftReading(String id, WrittenCraft craft, Pages pages, Consumer<Problem> problems) {
        this.id = id;
        this.craft = craft;
        this.written = craft.levels();
        this.site = pages.site();
        this.configuration = pages.configuration();
        this.placeholders = new Placeholders(pages.configuration().placeholders());
        this.problems = problems;
        this.levels = new LevelNames(problems).of(written);
    }

    Craft craft() {
        craft.described().stream().filter(area -> !isAlias(area)).forEach(areas::describe);
        List<List<Expectation>> expectations = expectations();
        List<Level> made = new ArrayList<>();
        for (int rank = 0; rank < written.size(); rank++) {
            made.add(level(rank, expectations.get(rank)));
        }
        new AreaChecks(problems).check(craft, areas.all(), made);
        return new Craft(
                id,
                craft.name(),
                craft.description(),
                areas.all(),
                made,
                craft.own().flatMap(Site::permalink),
                craft.own()
                        .map(own -> new Origin(own.path(), 1))
                        .orElseGet(() -> new Origin(
                                written.getFirst().page().path(),
                                written.getFirst().page().frontMatter().line("parent"))));
    }

    /** What is called otherwise by configuration is not an area of its own. */
    private boolean isAlias(DescribedArea area) {
        String key = Slug.ofArea(area.name());
        return area.text().isEmpty() && !configuration.areaKey(key).equals(key);
    }

    private Level level(int rank, List<Expectation> expectations) {
        WrittenLevel level = written.get(rank);
        Reference.Meant names = levels.get(rank);
        RichText summary = level.summary();
        if (!summary.isEmpty() && placeholders.isPlaceholder(summary)) {
            problems.accept(new Problem.Unwritten(
                    place(level), "the summary of level \"" + names.label() + "\"", summary.plain()));
            summary = RichText.EMPTY;
        }
        if (level.areas().isEmpty()) {
            problems.accept(new Problem.LevelWithoutAreas(place(level), names.label()));
        }
        return new Level(
                names.id(),
                names.label(),
                names.title(),
                summary,
                expectations,
                level.sections(),
                level.place().isPage() ? Site.permalink(level.page()) : Optional.empty(),
                level.place().origin());
    }

    /** The page when it is all of the level's, else its heading. */
    private static Location place(WrittenLevel level) {
        return level.place().isPage() ? Location.of(level.page().path()) : level.where();
    }

    // ---- expectations: first what each level says, then what those that point to others mean

    private List<List<Expectation>> expectations() {
        List<Map<String, Expectation>> said = new ArrayList<>();
        for (int rank = 0; rank < levels.size(); rank++) {
            said.add(said(rank));
        }
        List<List<Expectation>> all = new ArrayList<>();
        for (int rank = 0; rank < levels.size(); rank++) {
            List<Expectation> resolved = new ArrayList<>();
            for (Expectation expectation : said.get(rank).values()) {
                resolved.add(resolved(expectation, said));
            }
            all.add(resolved);
        }
        return all;
    }

    private Map<String, Expectation> said(int rank) {
        Map<String, Expectation> expectations = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (WrittenArea row : written.get(rank).areas()) {
            String area = areas.of(row, keys);
            Expectation next = expectation(area, row, rank);
            if (keys.putIfAbsent(area, row.key()) != null) {
                problems.accept(new Problem.RepeatedArea(
                        where(row.origin()), levels.get(rank).label(), row.name()));
            }
            expectations.merge(area, next, CraftReading::joined);
        }
        expectations.values().stream()
                .filter(each -> each.state() == Expectation.State.PLACEHOLDER)
                .forEach(each -> problems.accept(new Problem.Placeholder(
                        where(each), each.areaName(), each.text().plain())));
        return expectations;
    }

    private Expectation expectation(String area, WrittenArea row, int rank) {
        Origin origin = row.origin();
        String written = row.name().isEmpty() ? areas.name(area) : row.name();
        if (placeholders.isPlaceholder(row.text())) {
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

    private Expectation resolved(Expectation expectation, List<Map<String, Expectation>> said) {
        if (expectation.state() != Expectation.State.INHERITED || leadsToText(expectation, said)) {
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
    private boolean leadsToText(Expectation expectation, List<Map<String, Expectation>> said) {
        Set<String> seen = new HashSet<>();
        Optional<Expectation> at = Optional.of(expectation);
        while (at.isPresent() && at.get().state() == Expectation.State.INHERITED) {
            Optional<String> from = at.get().inheritedFrom().filter(seen::add);
            at = from.flatMap(level -> Optional.ofNullable(said.get(rank(level)).get(expectation.area())));
        }
        return at.isPresent();
    }

    private int rank(String level) {
        return levels.stream().map(Reference.Meant::id).toList().indexOf(level);
    }

    private static Location where(Expectation expectation) {
        return where(expectation.origin());
    }

    private static Location where(Origin origin) {
        return new Location(origin.file(), origin.line());
    }
}
