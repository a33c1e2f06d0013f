package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A just-the-docs site with a page for each level: front matter says where it belongs ({@code parent}, {@code
 * grand_parent}) and its rank ({@code nav_order}); a table has an area and its description in each row. A page of the
 * craft may describe the areas under headings that the tables link to.
 */
final class AreaTableReader implements FrameworkReader {

    private static final Evidence EVIDENCE =
            new Evidence(1, List.of("front matter names the parent of each level, which has a table of areas"));

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        LevelPages levels = LevelPages.in(pages.all(), pages.configuration());
        List<CraftPages> crafts = CraftPages.of(levels.levels(), pages.site());
        List<Problem> leftOut = leftOut(levels);
        return new Navigation(pages.source(), pages.site())
                .sorted(crafts).stream()
                        .map(craft -> craft(craft, pages, crafts.getFirst() == craft ? leftOut : List.of()))
                        .toList();
    }

    private static WrittenCraft craft(CraftPages craft, Pages pages, List<Problem> problems) {
        List<WrittenLevel> levels = craft.levels();
        Optional<CraftPage> own = craft.own().map(page -> CraftPage.of(page, levels, pages.site()));
        return new WrittenCraft(
                Layout.AREA_TABLE,
                craft.name(),
                craft.id(),
                craft.own(),
                own.map(CraftPage::description).orElse(RichText.EMPTY),
                own.map(CraftPage::areas).orElse(List.of()),
                levels,
                EVIDENCE,
                problems,
                List.of(),
                levels.stream()
                        .map(level -> WrittenCraft.Claim.of(level.place()))
                        .toList());
    }

    /** Pages that could well be levels: beside levels, or alone. In a large source most tables are about other things. */
    private static List<Problem> leftOut(LevelPages pages) {
        Set<String> folders = new HashSet<>();
        pages.levels().forEach(level -> folders.add(level.page().folder()));
        return pages.withoutParent().stream()
                .filter(page -> folders.contains(page.folder()))
                .map(page -> (Problem)
                        new Problem.LevelLeftOut(Location.of(page.path()), "its front matter names no parent"))
                .toList();
    }
}
