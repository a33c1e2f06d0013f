package dev.levelpress.reader;

import java.util.List;
import java.util.Optional;

/**
 * Pages beside one another that are the levels of a craft and have the same areas, as headings or as bold words at the
 * head of list items. The page of the craft, an index page or the one that front matter names as parent, may describe the
 * areas.
 */
final class HeadingPerAreaReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        List<AreaStyle> styles =
                List.of(new HeadingAreas(pages.configuration()), new LeadBullets(pages.configuration()));
        return PagedCraft.all(pages).stream()
                .flatMap(craft -> styles.stream().map(style -> craft.read(Layout.HEADING_PER_AREA, style)))
                .flatMap(Optional::stream)
                .toList();
    }
}
