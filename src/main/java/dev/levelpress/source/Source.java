package dev.levelpress.source;

import dev.levelpress.framework.Revision;
import java.util.List;

/**
 * The pages of a folder, an archive or a single file.
 *
 * @param name of the folder or file, without ending
 * @param pages by path
 */
public record Source(String name, Revision revision, List<Page> pages) {

    public Source {
        pages = List.copyOf(pages);
    }
}
