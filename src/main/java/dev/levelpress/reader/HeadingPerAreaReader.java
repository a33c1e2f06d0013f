package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages beside one another that are the levels of a craft and have the same areas as headings. The page of the craft, an
 * index page or the one that front matter names as parent, may describe the areas.
 */
final class HeadingPerAreaReader implements FrameworkReader {

    private static final AreaStyle STYLE = new HeadingAreas();

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        List<WrittenCraft> crafts = new ArrayList<>();
        for (PlaceGroup group : PlaceGroup.ofPages(pages)) {
            List<Place> members = group.places().stream()
                    .filter(place -> group.own().filter(place.page()::equals).isEmpty())
                    .toList();
            List<WrittenLevel> levels = STYLE.levels(members);
            if (levels.size() > 1) {
                crafts.add(craft(group.with(members), levels, pages));
            }
        }
        return crafts;
    }

    private static WrittenCraft craft(PlaceGroup group, List<WrittenLevel> levels, Pages pages) {
        List<Place> places = levels.stream().map(WrittenLevel::place).toList();
        Optional<LinkOrder.Listed> listed = pages.links().listed(places);
        Optional<CraftPage> own = group.own().map(page -> CraftPage.of(page, levels, pages.site()));
        String name = CraftNames.of(group, listed.map(LinkOrder.Listed::name).orElse(""), pages);
        return new WrittenCraft(
                Layout.HEADING_PER_AREA,
                name,
                Slug.or(group.id(), Slug.of(name)),
                group.own(),
                own.filter(page -> !page.areas().isEmpty())
                        .map(CraftPage::description)
                        .orElse(RichText.EMPTY),
                own.map(CraftPage::areas).orElse(List.of()),
                levels,
                Evidence.of(levels, Titles.best(levels)),
                List.of(),
                List.of(),
                places.stream().map(WrittenCraft.Claim::of).toList());
    }
}
