package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter, or a file of YAML, with a list of topics, each of which lists what it means at each level. The other way
 * round, levels that list topics, is understood too: the names show which are the levels.
 */
final class TopicsReader implements FrameworkReader {

    private static final double SHORTEST_TEXT = 12;

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        return pages.all().stream().flatMap(page -> craft(page, pages).stream()).toList();
    }

    private static Optional<WrittenCraft> craft(Page page, Pages pages) {
        return NestedLists.in(page.frontMatter().values())
                .filter(lists -> lists.averageLength() >= SHORTEST_TEXT)
                .map(lists -> new Reading(page, lists).craft(pages));
    }

    private static final class Reading {

        private final Page page;
        private final NestedLists lists;
        private final List<Problem> problems = new ArrayList<>();
        private final ValueText texts;
        private final List<String> outers;
        private final List<String> inners;

        Reading(Page page, NestedLists lists) {
            this.page = page;
            this.lists = lists;
            this.texts = new ValueText(page, problems::add);
            this.outers = lists.outers().stream()
                    .map(NestedLists.Outer::name)
                    .distinct()
                    .toList();
            this.inners = LevelOrder.merged(lists.outers().stream()
                    .map(outer ->
                            outer.inners().stream().map(NestedLists.Inner::name).toList())
                    .toList());
        }

        WrittenCraft craft(Pages pages) {
            boolean named = lists.inners().stream().allMatch(NestedLists.Inner::isLevel);
            boolean inner = named || LadderTitles.steps(inners) >= LadderTitles.steps(outers);
            LevelLabels labels = LevelLabels.of(page);
            List<WrittenLevel> levels = inner
                    ? inners.stream().map(name -> innerLevel(name, labels)).toList()
                    : lists.outers().stream()
                            .map(outer -> outerLevel(outer, labels))
                            .toList();
            List<String> titles = levels.stream().map(WrittenLevel::title).toList();
            declared(levels.size(), inners);
            return new WrittenCraft(
                    Layout.TOPICS,
                    name(pages),
                    Slug.or(Slug.of(Site.lastSegment(page)), Slug.of(name(pages))),
                    Optional.of(page),
                    description(),
                    inner ? described() : List.of(),
                    levels,
                    evidence(named, titles),
                    problems,
                    List.of(),
                    List.of(new WrittenCraft.Claim(page, Optional.empty())));
        }

        private String name(Pages pages) {
            return Fields.of(page.frontMatter().values())
                    .name()
                    .or(() -> page.mainHeading().map(Node.Heading::plain))
                    .orElseGet(() -> CraftNames.ofFile(page, pages));
        }

        private RichText description() {
            RichText body = Node.text(page.nodes());
            return body.isEmpty()
                    ? Fields.of(page.frontMatter().values())
                            .description()
                            .map(texts::of)
                            .orElse(RichText.EMPTY)
                    : body;
        }

        /** The topics, in the order of the page. */
        private List<DescribedArea> described() {
            List<DescribedArea> described = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (NestedLists.Outer outer : lists.outers()) {
                RichText text =
                        Fields.of(outer.mapping()).description().map(texts::of).orElse(RichText.EMPTY);
                if (seen.add(Slug.ofArea(outer.name()))) {
                    Origin origin = new Origin(page.path(), outer.mapping().line());
                    described.add(new DescribedArea(outer.name(), List.of(), text, origin));
                }
            }
            return described;
        }

        private WrittenLevel innerLevel(String name, LevelLabels labels) {
            List<WrittenArea> areas = new ArrayList<>();
            int line = 0;
            for (NestedLists.Outer outer : lists.outers()) {
                for (NestedLists.Inner inner : outer.inners()) {
                    if (inner.name().equals(name)) {
                        areas.add(area(outer.name(), inner));
                        line = line == 0 ? inner.line() : line;
                    }
                }
            }
            return level(labels.of(name), line, RichText.EMPTY, areas);
        }

        private WrittenLevel outerLevel(NestedLists.Outer outer, LevelLabels labels) {
            RichText summary =
                    Fields.of(outer.mapping()).description().map(texts::of).orElse(RichText.EMPTY);
            List<WrittenArea> areas = outer.inners().stream()
                    .map(inner -> area(inner.name(), inner))
                    .toList();
            return level(labels.of(outer.name()), outer.mapping().line(), summary, areas);
        }

        private WrittenLevel level(String title, int line, RichText summary, List<WrittenArea> areas) {
            return WrittenLevel.at(Place.named(page, title, line), summary, areas, List.of(), line);
        }

        private WrittenArea area(String name, NestedLists.Inner inner) {
            return WrittenArea.of(name, texts.of(inner.texts()), new Origin(page.path(), inner.line()));
        }

        /** A number of levels that is said beside them should be theirs, or the highest of theirs. */
        private void declared(int found, List<String> names) {
            Optional<Value> value = page.frontMatter().get("levels");
            String written = page.frontMatter().text("levels").orElse("");
            boolean isHighest = names.stream().anyMatch(name -> name.equals(written));
            if (value.isPresent() && written.matches("\\d{1,4}") && !written.equals("" + found) && !isHighest) {
                problems.add(new Problem.DeclaredLevels(
                        new Location(page.path(), value.get().line()), Integer.parseInt(written), found));
            }
        }

        private Evidence evidence(boolean named, List<String> titles) {
            if (named) {
                return new Evidence(1, List.of("\"" + lists.key() + "\" lists topics, each with texts by level"));
            }
            double ladder = (LadderTitles.of(titles) + LadderTitles.steps(titles)) / 2;
            return new Evidence(
                    titles.size() < 2 ? 0 : 0.3 + 0.6 * ladder,
                    List.of(
                            "\"" + lists.key() + "\" is a list of lists with texts",
                            "the levels' titles are " + Evidence.percent(ladder) + " like a ladder"));
        }
    }
}
