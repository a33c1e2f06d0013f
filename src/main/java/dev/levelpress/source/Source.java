package dev.levelpress.source;

import dev.levelpress.framework.Revision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a folder, an archive or a single file.
 *
 * @param name of the folder or file, without ending
 * @param pages by path
 * @param configuration the site's own settings ({@code _config.yml}), all front matter
 * @param settings what the authors say about the source ({@code levelpress.yml}), all front matter
 * @param others paths of the files that are not of a kind that is read, so that links to them are known to be good
 * @param skipped by path: files that are of such a kind and yet no pages, and folders that were not looked into
 */
public record Source(
        String name,
        Revision revision,
        List<Page> pages,
        Optional<Page> configuration,
        Optional<Page> settings,
        Set<String> others,
        List<Skipped> skipped) {

    /** The same with these pages only. */
    public Source with(List<Page> these) {
        return new Source(name, revision, these, configuration, settings, others, skipped);
    }

    public Source {
        pages = List.copyOf(pages);
        others = Set.copyOf(others);
        skipped = List.copyOf(skipped);
    }
}
