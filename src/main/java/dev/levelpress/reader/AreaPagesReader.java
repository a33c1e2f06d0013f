package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages beside one another that are the areas of a craft and have the same levels as headings. They look as pages of
 * levels with areas as headings do, so which of the two look like a ladder decides.
 */
final class AreaPagesReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages.pagedCrafts().parallelStream()
                .flatMap(craft -> craft(craft).stream())
                .toList();
    }

    private static Optional<WrittenCraft> craft(PagedCraft craft) {
        // Read as if the pages were levels: then turned.
        List<WrittenLevel> areaPages = craft.headed();
        if (areaPages.size() < 2) {
            return Optional.empty();
        }
        List<WrittenLevel> levels = turned(areaPages);
        List<String> titles = levels.stream().map(WrittenLevel::name).toList();
        if (levels.size() < 2 || LadderTitles.of(titles) <= Titles.ladder(areaPages)) {
            return Optional.empty();
        }
        List<Place> places = areaPages.stream().map(WrittenLevel::place).toList();
        String name = craft.name(places);
        return Optional.of(new WrittenCraft(
                Layout.AREA_PAGES,
                name,
                Slug.or(craft.group().id(), Slug.of(name)),
                craft.group().own(),
                RichText.EMPTY,
                areaPages.stream().map(AreaPagesReader::described).toList(),
                levels,
                Evidence.of(levels, LadderTitles.of(titles)),
                List.of(),
                List.of(),
                places.stream().map(WrittenCraft.Claim::of).toList()));
    }

    private static DescribedArea described(WrittenLevel areaPage) {
        return new DescribedArea(
                areaPage.name(), List.of(), areaPage.summary(), areaPage.place().origin());
    }

    /** The headings as levels, in the order of the page that has most of them; its text is about the page's area. */
    private static List<WrittenLevel> turned(List<WrittenLevel> areaPages) {
        Map<String, List<WrittenArea>> areas = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        areaPages.stream()
                .sorted((one, other) -> other.areas().size() - one.areas().size())
                .forEach(page -> page.areas().forEach(level -> {
                    areas.putIfAbsent(level.key(), new ArrayList<>());
                    places.putIfAbsent(level.key(), place(page.place(), level));
                }));
        for (WrittenLevel page : areaPages) {
            for (WrittenArea level : page.areas()) {
                areas.getOrDefault(level.key(), new ArrayList<>())
                        .add(WrittenArea.of(page.name(), level.text(), level.origin()));
            }
        }
        List<WrittenLevel> levels = new ArrayList<>();
        areas.forEach((key, written) -> Optional.ofNullable(places.get(key))
                .ifPresent(place -> levels.add(WrittenLevel.at(
                        place,
                        RichText.EMPTY,
                        written,
                        List.of(),
                        written.getFirst().origin().line()))));
        return levels;
    }

    private static Place place(Place page, WrittenArea level) {
        return page.page()
                .headings()
                .filter(heading -> heading.line() == level.origin().line())
                .findFirst()
                .map((Node.Heading heading) -> Place.of(page.page(), heading))
                .orElse(page);
    }
}
