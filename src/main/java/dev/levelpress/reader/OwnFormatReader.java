package dev.levelpress.reader;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our own form, which docs/format.md describes: a file of YAML that says {@code levelpress: framework} and holds crafts,
 * or one that says {@code levelpress: craft} and is one.
 */
final class OwnFormatReader implements FrameworkReader {

    static final String MARK = "levelpress";
    private static final String FRAMEWORK = "framework";
    private static final String CRAFT = "craft";

    static final List<String> FRAMEWORK_KEYS = List.of(MARK, "name", "language", "crafts");

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        List<WrittenCraft> crafts = new ArrayList<>();
        for (Page page : pages.all()) {
            List<Problem> problems = new ArrayList<>();
            List<WrittenCraft> found = crafts(page, pages, problems);
            // What is wrong with a file goes with its first craft.
            for (WrittenCraft craft : found) {
                crafts.add(craft == found.getFirst() ? craft.with(problems) : craft);
            }
        }
        return crafts;
    }

    /** What is wrong with files that say they are in our form and have no craft. */
    static List<Problem> unusable(Pages pages) {
        List<Problem> all = new ArrayList<>();
        for (Page page : pages.all()) {
            List<Problem> problems = new ArrayList<>();
            if (crafts(page, pages, problems).isEmpty()) {
                all.addAll(problems);
            }
        }
        return all;
    }

    private static List<WrittenCraft> crafts(Page page, Pages pages, List<Problem> problems) {
        Value.Mapping root = page.frontMatter().values();
        String mark = page.frontMatter().text(MARK).orElse("");
        if (mark.equals(FRAMEWORK)) {
            return OwnBlock.of(page, root, FRAMEWORK_KEYS, problems::add).blocks("crafts", OwnCraft.KEYS).stream()
                    .flatMap(block -> new OwnCraft(page, block, "", problems).craft().stream())
                    .toList();
        }
        if (mark.equals(CRAFT)) {
            OwnBlock block = OwnBlock.of(page, root, OwnCraft.FILE_KEYS, problems::add);
            return new OwnCraft(page, block, CraftNames.ofFile(page, pages), problems)
                    .craft().stream().toList();
        }
        if (!mark.isEmpty()) {
            problems.add(new Problem.WrongValue(
                    new Location(page.path(), page.frontMatter().line(MARK)),
                    "\"" + MARK + "\" is \"" + mark + "\"",
                    "write " + MARK + ": " + FRAMEWORK + " for a file with crafts, or " + MARK + ": " + CRAFT
                            + " for a file of one"));
        }
        return List.of();
    }

    /** What the files of our own form say of the framework as a whole; the first that says it. */
    static Optional<String> framework(List<Page> pages, String key) {
        return pages.stream()
                .filter(page ->
                        page.frontMatter().text(MARK).filter(FRAMEWORK::equals).isPresent())
                .flatMap(page -> page.frontMatter().text(key).stream())
                .findFirst();
    }
}
