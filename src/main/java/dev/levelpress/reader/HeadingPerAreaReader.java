package dev.levelpress.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages beside one another that are the levels of a craft and have the same areas, as headings or as bold words at the
 * head of list items. The page of the craft, an index page or the one that front matter names as parent, may describe the
 * areas.
 */
final class HeadingPerAreaReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        LeadBullets bullets = new LeadBullets(pages.configuration());
        return pages.pagedCrafts().parallelStream()
                .flatMap(craft -> Stream.of(
                        craft.of(Layout.HEADING_PER_AREA, craft.headed()),
                        craft.read(Layout.HEADING_PER_AREA, bullets)))
                .flatMap(Optional::stream)
                .toList();
    }
}
