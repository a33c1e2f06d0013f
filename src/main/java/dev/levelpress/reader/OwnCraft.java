package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Similar;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A craft in our own form. */
final class OwnCraft {

    static final List<String> KEYS = List.of("id", "name", "description", "areas", "levels");
    static final List<String> FILE_KEYS = List.of(OwnFormatReader.MARK, "id", "name", "description", "areas", "levels");
    private static final List<String> AREA_KEYS = List.of("id", "name", "description");
    private static final List<String> LEVEL_KEYS =
            List.of("id", "label", "title", "summary", "sections", "expectations");
    private static final List<String> SECTION_KEYS = List.of("name", "text");
    private static final String SAME_AS = "same as";

    private final Page page;
    private final OwnBlock block;
    private final String fileName;
    private final boolean isFile;
    private final List<Problem> problems;
    private final ValueText texts;
    private final SequencedMap<String, OwnBlock> areas = new LinkedHashMap<>();
    private final SequencedMap<String, OwnBlock> levels = new LinkedHashMap<>();

    /** @param fileName what a craft with a file of its own is called when it has no name; empty for one of several */
    OwnCraft(Page page, OwnBlock block, String fileName, List<Problem> problems) {
        this.page = page;
        this.block = block;
        this.fileName = fileName;
        this.isFile = !fileName.isEmpty();
        this.problems = problems;
        this.texts = new ValueText(page, problems::add);
        collect("areas", AREA_KEYS, areas);
        collect("levels", LEVEL_KEYS, levels);
    }

    /** By id, else by what names them; the second of the same id is a problem. */
    private void collect(String key, List<String> known, SequencedMap<String, OwnBlock> byId) {
        for (OwnBlock each : block.blocks(key, known)) {
            String name = each.text("id")
                    .or(() -> each.text("label"))
                    .or(() -> each.text("name"))
                    .or(() -> each.text("title"))
                    .orElse("");
            if (name.isEmpty()) {
                each.problem(
                        each.line(), "an entry of \"" + key + "\" has no id and no name and was left out", "name it");
            } else if (byId.putIfAbsent(name, each) != null) {
                each.problem(
                        each.line(),
                        "\"" + name + "\" is there more than once; the first one is used",
                        "give each its own id");
            }
        }
    }

    /** Empty when it has no levels, which is a problem. */
    Optional<WrittenCraft> craft() {
        String name = block.text("name").or(() -> block.text("id")).orElse(fileName);
        if (name.isEmpty()) {
            block.problem(block.line(), "the craft has no name", "add one, such as name: Engineering");
            name = "Craft";
        }
        RichText said = block.markdown("description");
        RichText description = said.isEmpty() && isFile ? Node.text(page.nodes()) : said;
        if (levels.isEmpty()) {
            block.problem(block.line(), "craft \"" + name + "\" has no levels", "add a list of levels");
            return Optional.empty();
        }
        List<WrittenLevel> written = levels.entrySet().stream()
                .map(level -> level(level.getKey(), level.getValue()))
                .toList();
        return Optional.of(new WrittenCraft(
                Layout.OWN,
                name,
                Slug.or(Slug.of(block.text("id").orElse("")), Slug.of(name)),
                Optional.of(page),
                description,
                described(),
                written,
                new Evidence(1, List.of("the file says \"" + OwnFormatReader.MARK + "\"")),
                List.of(),
                List.of(),
                written.stream()
                        .map(level -> WrittenCraft.Claim.of(level.place()))
                        .toList()));
    }

    private List<DescribedArea> described() {
        List<DescribedArea> described = new ArrayList<>();
        areas.forEach((id, area) -> described.add(new DescribedArea(
                area.text("name").orElse(id),
                List.of(id),
                area.markdown("description"),
                new Origin(page.path(), area.line()))));
        return described;
    }

    private WrittenLevel level(String id, OwnBlock level) {
        String label = level.text("label").or(() -> level.text("title")).orElse(id);
        String title = level.text("title").orElse(label);
        Map<String, Value> expectations = level.named("expectations");
        return new WrittenLevel(
                Place.named(page, label, Slug.or(Slug.of(id), Slug.of(label)), level.line()),
                label,
                title,
                level.markdown("summary"),
                areas(expectations),
                sections(level),
                level.line("expectations"));
    }

    private List<Section> sections(OwnBlock level) {
        List<Section> sections = new ArrayList<>();
        for (OwnBlock section : level.blocks("sections", SECTION_KEYS)) {
            sections.add(new Section(
                    section.text("name").orElse("Notes"),
                    section.markdown("text"),
                    new Origin(page.path(), section.line())));
        }
        return sections;
    }

    /** In the order of the craft's areas; without such a list, areas are what the levels name. */
    private List<WrittenArea> areas(Map<String, Value> expectations) {
        List<WrittenArea> written = new ArrayList<>();
        areas.forEach((id, area) -> Optional.ofNullable(expectations.get(id))
                .ifPresent(value -> written.add(area(id, area.text("name").orElse(id), value))));
        expectations.forEach((id, value) -> {
            if (areas.isEmpty()) {
                written.add(area(id, id, value));
            } else if (!areas.containsKey(id)) {
                problems.add(new Problem.UnknownName(
                        new Location(page.path(), value.line()),
                        "expectations",
                        id,
                        Similar.sorted(id, areas.keySet())));
            }
        });
        return written;
    }

    private WrittenArea area(String id, String name, Value value) {
        return new WrittenArea(name, Slug.ofArea(name), "#" + id, text(value), new Origin(page.path(), value.line()));
    }

    private RichText text(Value value) {
        return switch (value) {
            case Value.Scalar text -> texts.of(text);
            case Value.Sequence list -> texts.of(List.<Value>of(list));
            case Value.Mapping mapping -> mapping.get(SAME_AS).map(this::sameAs).orElseGet(() -> bands(mapping));
        };
    }

    /** In the words that every other layout has for it. */
    private RichText sameAs(Value value) {
        String id = value instanceof Value.Scalar text ? text.text().strip() : "";
        OwnBlock level = levels.get(id);
        if (level == null) {
            problems.add(new Problem.UnknownName(
                    new Location(page.path(), value.line()), SAME_AS, id, Similar.sorted(id, levels.keySet())));
            return RichText.EMPTY;
        }
        return RichText.of(
                "Same as " + level.text("label").or(() -> level.text("title")).orElse(id));
    }

    /** Each key is the name of a band. */
    private RichText bands(Value.Mapping mapping) {
        List<Block> bands = new ArrayList<>();
        mapping.entries().forEach((name, value) -> {
            RichText text = value instanceof Value.Scalar scalar ? texts.of(scalar) : texts.of(List.of(value));
            if (!text.isEmpty()) {
                bands.add(new Block.Band(name, text));
            }
        });
        return new RichText(bands);
    }
}
