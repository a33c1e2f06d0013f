package dev.levelpress.reader;

import java.util.List;
import java.util.Optional;

/** Pages with a heading for each level and a table below it that has an area in each row, whatever its head says. */
final class CraftTablesReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages.each(
                this,
                page -> pages.headingGroups(page).stream()
                        .flatMap(group -> craft(group, pages).stream())
                        .toList());
    }

    private static Optional<WrittenCraft> craft(PlaceGroup group, Pages pages) {
        List<WrittenLevel> levels = new TableAreas(pages.configuration(), false).levels(group.places());
        return new HeadedCraft(group, pages).of(Layout.CRAFT_TABLES, levels, Evidence::of);
    }
}
