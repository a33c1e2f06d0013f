package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages with a heading for each level. Below it the areas have headings of their own or bold words at the head of list
 * items; levels without any areas have all their text in one.
 */
final class LevelHeadingsReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages.each(
                this,
                page -> pages.headingGroups(page).stream()
                        .flatMap(group -> crafts(group, pages).stream())
                        .toList());
    }

    private static List<WrittenCraft> crafts(PlaceGroup group, Pages pages) {
        HeadedCraft craft = new HeadedCraft(group, pages);
        List<WrittenCraft> crafts = new ArrayList<>();
        List<WrittenLevel> headed = new HeadingAreas(pages.configuration()).levels(group.places());
        craft.of(Layout.LEVEL_HEADINGS, headed, Evidence::of).ifPresent(crafts::add);
        List<WrittenLevel> led = new LeadBullets(pages.configuration()).levels(group.places());
        craft.of(Layout.LEVEL_HEADINGS, led, Evidence::of).ifPresent(crafts::add);
        List<WrittenLevel> own = new OwnHeadings().levels(group.places());
        craft.of(Layout.LEVEL_HEADINGS, own, Evidence::ofShape).ifPresent(crafts::add);
        List<WrittenLevel> whole = new WholeText().levels(group.places());
        craft.of(Layout.LEVEL_HEADINGS, whole, Evidence::ofTitles).ifPresent(crafts::add);
        return crafts;
    }
}
