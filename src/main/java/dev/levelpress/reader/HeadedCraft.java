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

    /** Empty for fewer than two levels, and without any evidence. */
    Optional<WrittenCraft> of(
            Layout layout, List<WrittenLevel> levels, BiFunction<List<WrittenLevel>, Double, Evidence> evidence) {
        if (levels.size() < 2) {
            return Optional.empty();
        }
        Evidence seen = evidence.apply(levels, Titles.ladder(levels));
        if (seen.certainty() == 0 && !isSaid()) {
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
                seen,
                List.of(),
                others(places),
                places.stream().map(WrittenCraft.Claim::of).toList()));
    }

    /** Whether the configuration says how the page is read, so that it is taken even without evidence. */
    private boolean isSaid() {
        return group.own()
                .filter(page -> !pages.configuration().layoutsOf(page).isEmpty())
                .isPresent();
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
