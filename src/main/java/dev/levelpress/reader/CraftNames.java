package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.util.Locale;
import java.util.Optional;

/** What a craft is called whose levels do not say it. */
final class CraftNames {

    private CraftNames() {}

    /**
     * By the front matter, the craft's own page, the heading above a list of just its levels, its folder, else the source.
     *
     * @param listed that heading; empty when there is none
     */
    static String of(PlaceGroup group, String listed, Pages pages) {
        if (!group.name().isBlank()) {
            return group.name();
        }
        Optional<Page> own = group.own().filter(page -> !page.folder().isEmpty());
        return own.flatMap(page -> page.frontMatter()
                        .text("title")
                        .or(() -> page.mainHeading().map(heading -> heading.plain())))
                .filter(title -> !title.isBlank())
                .or(() -> Optional.of(listed).filter(name -> !name.isBlank()))
                .or(() -> Optional.of(group.places().getFirst().page().folder())
                        .filter(folder -> !folder.isEmpty())
                        .map(PlaceGroup::lastSegment)
                        .map(CraftNames::spelled))
                .or(() -> group.own()
                        .flatMap(page -> page.frontMatter()
                                .text("title")
                                .or(() -> page.mainHeading().map(heading -> heading.plain()))))
                .orElseGet(() -> spelled(pages.source().name()));
    }

    /** By the file's name, an index page's by its folder's, else the source's. */
    static String ofFile(Page page, Pages pages) {
        String name = PlaceGroup.isIndex(page) ? PlaceGroup.lastSegment(page.folder()) : page.fileName();
        return spelled(name.isEmpty() ? pages.source().name() : name);
    }

    /** A file or folder name as a title: {@code product-design} is "Product design". */
    static String spelled(String name) {
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() || !words.equals(words.toLowerCase(Locale.ROOT))
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
