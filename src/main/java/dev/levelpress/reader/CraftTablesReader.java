package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.List;

/** Pages with a heading for each level and a table below it that has an area in each row, whatever its head says. */
final class CraftTablesReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        List<WrittenCraft> crafts = new ArrayList<>();
        for (PlaceGroup group : pages.headingGroups()) {
            List<WrittenLevel> levels = new TableAreas(pages.configuration(), false).levels(group.places());
            new HeadedCraft(group, pages)
                    .of(Layout.CRAFT_TABLES, levels, Evidence::of)
                    .ifPresent(crafts::add);
        }
        return crafts;
    }
}
