package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes a craft of levels that are headings of one page. */
final class HeadedCraft {

    private final PlaceGroup group;
    private final Pages pages;

    HeadedCraft(PlaceGroup group, Pages pages) {
        this.group = group;
        this.pages = pages;
    }

    /** Empty for fewer than two levels. */
    Optional<WrittenCraft> of(
            Layout layout, List<WrittenLevel> levels, BiFunction<List<WrittenLevel>, List<String>, Evidence> evidence) {
        if (levels.size() < 2) {
            return Optional.empty();
        }
        List<Place> places = levels.stream().map(WrittenLevel::place).toList();
        Optional<LinkOrder.Listed> listed = pages.links().listed(places);
        String name = listed.map(LinkOrder.Listed::name)
                .filter(found -> !found.isBlank()
                        && group.own().filter(PlaceGroup::isIndex).isPresent())
                .orElseGet(() -> CraftNames.of(group, "", pages));
        return Optional.of(new WrittenCraft(
                layout,
                name,
                Slug.or(group.id(), Slug.of(name)),
                group.own(),
                RichText.EMPTY,
                List.of(),
                levels,
                evidence.apply(levels, Titles.best(levels)),
                List.of(),
                others(places),
                places.stream().map(WrittenCraft.Claim::of).toList()));
    }

    /** Headings beside the levels. */
    private List<SetAside> others(List<Place> levels) {
        Set<Place> used = new HashSet<>(levels);
        List<SetAside> others = new ArrayList<>();
        for (Place place : group.places()) {
            if (!used.contains(place)) {
                others.add(new SetAside(
                        new Origin(place.page().path(), place.line()),
                        place.title(),
                        "it stands beside levels but has none of their areas"));
            }
        }
        return others;
    }
}
