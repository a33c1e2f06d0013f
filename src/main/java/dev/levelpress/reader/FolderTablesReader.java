package dev.levelpress.reader;

import java.util.List;
import java.util.Optional;

/** Pages of a folder that are the levels of a craft and have tables with mostly the same areas; no front matter needed. */
final class FolderTablesReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages.pagedCrafts().parallelStream()
                .map(craft -> craft.read(Layout.AREA_TABLE, new TableAreas(pages.configuration(), true)))
                .flatMap(Optional::stream)
                .toList();
    }
}
