package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a craft of levels that are pages of their own beside one another. */
final class PagedCraft {

    private final PlaceGroup group;
    private final Pages pages;
    private @Nullable List<WrittenLevel> headed;

    /** @param group without the craft's own page among its places */
    private PagedCraft(PlaceGroup group, Pages pages) {
        this.group = group;
        this.pages = pages;
    }

    /** For each folder or parent with at least two pages. */
    static List<PagedCraft> all(List<PlaceGroup> groups, Pages pages) {
        return groups.stream()
                .map(group -> group.with(group.places().stream()
                        .filter(place ->
                                group.own().filter(place.page()::equals).isEmpty())
                        .toList()))
                .map(group -> new PagedCraft(group, pages))
                .toList();
    }

    /** Its levels when every area has a heading; two readers ask. */
    synchronized List<WrittenLevel> headed() {
        if (headed == null) {
            headed = pages.levels(new HeadingAreas(pages.configuration()), group.places());
        }
        return headed;
    }

    /** The craft in that style; empty when fewer than two pages are levels of it. */
    Optional<WrittenCraft> read(Layout layout, AreaStyle style) {
        return of(layout, pages.levels(style, group.places()));
    }

    /** The craft with these levels; empty when there are fewer than two. */
    Optional<WrittenCraft> of(Layout layout, List<WrittenLevel> levels) {
        if (levels.size() < 2) {
            return Optional.empty();
        }
        List<Place> places = levels.stream().map(WrittenLevel::place).toList();
        Optional<CraftPage> own = group.own()
                .map(page -> CraftPage.of(page, levels, pages.site()))
                .filter(page -> !page.areas().isEmpty());
        String name = name(places);
        return Optional.of(new WrittenCraft(
                layout,
                name,
                Slug.or(group.id(), Slug.of(name)),
                group.own(),
                own.map(CraftPage::description).orElse(RichText.EMPTY),
                own.map(CraftPage::areas).orElse(List.of()),
                levels,
                Evidence.of(levels, Titles.ladder(levels)),
                List.of(),
                List.of(),
                places.stream().map(WrittenCraft.Claim::of).toList()));
    }

    String name(List<Place> places) {
        String listed = pages.links().listed(places).map(LinkOrder.Listed::name).orElse("");
        return CraftNames.of(group, listed, pages);
    }

    PlaceGroup group() {
        return group;
    }
}
