package dev.levelpress.reader;

import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import dev.levelpress.framework.Section;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Similar;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * YAML with a list of levels, a list of themes and a list of competencies that name a level and a theme each. What the
 * lists and keys are called does not matter: the ids show which names which.
 */
final class JobFamilyReader implements FrameworkReader {

    @Override
    public List<WrittenCraft> crafts(Pages pages) {
        List<WrittenCraft> crafts = new ArrayList<>();
        for (Page page : pages.all()) {
            Records.in(page.frontMatter().values())
                    .ifPresent(records -> crafts.add(new Reading(page, records).craft(pages)));
        }
        return crafts;
    }

    private static final class Reading {

        private final Page page;
        private final Records records;
        private final Records.Named levels;
        private final Records.Named themes;
        private final Set<String> facts;
        private final List<Problem> problems = new ArrayList<>();
        private final ValueText texts;

        Reading(Page page, Records records) {
            this.page = page;
            this.records = records;
            boolean first = isLadder(records.first(), records.second());
            this.levels = first ? records.first() : records.second();
            this.themes = first ? records.second() : records.first();
            this.facts = new RecordFacts(records.records()).keys(Set.of(levels.reference(), themes.reference()));
            this.texts = new ValueText(page, problems::add);
        }

        private static boolean isLadder(Records.Named one, Records.Named other) {
            boolean says = isLevel(one);
            return says == isLevel(other) ? LadderTitles.steps(one.names()) >= LadderTitles.steps(other.names()) : says;
        }

        private static boolean isLevel(Records.Named list) {
            return list.reference().equalsIgnoreCase("level");
        }

        WrittenCraft craft(Pages pages) {
            Fields root = Fields.of(page.frontMatter().values());
            String name = root.name().orElseGet(() -> CraftNames.ofFile(page, pages));
            Map<String, Map<String, List<Value.Mapping>>> said = said();
            List<WrittenLevel> written = levels.entries().keySet().stream()
                    .map(level -> level(level, said.getOrDefault(level, Map.of())))
                    .toList();
            RichText description = root.description().map(texts::of).orElse(RichText.EMPTY);
            return new WrittenCraft(
                    Layout.JOB_FAMILY,
                    name,
                    Slug.or(Slug.of(Site.lastSegment(page)), Slug.of(name)),
                    Optional.of(page),
                    description,
                    described(),
                    written,
                    evidence(),
                    problems,
                    setAside(),
                    List.of(new WrittenCraft.Claim(page, Optional.empty())));
        }

        /** The records by level and theme; those that name neither are problems. */
        private Map<String, Map<String, List<Value.Mapping>>> said() {
            Map<String, Map<String, List<Value.Mapping>>> said = new LinkedHashMap<>();
            for (Value.Mapping record : records.records()) {
                List<String> of = known(record, levels);
                List<String> about = known(record, themes);
                for (String level : of) {
                    for (String theme : about) {
                        said.computeIfAbsent(level, ignored -> new LinkedHashMap<>())
                                .computeIfAbsent(theme, ignored -> new ArrayList<>())
                                .add(record);
                    }
                }
            }
            return said;
        }

        private List<String> known(Value.Mapping record, Records.Named list) {
            List<String> ids =
                    list.of(record).stream().map(id -> id.text().strip()).toList();
            List<String> known =
                    ids.stream().filter(list.entries()::containsKey).distinct().toList();
            if (ids.isEmpty()) {
                problems.add(new Problem.WrongValue(
                        new Location(page.path(), record.line()),
                        "it has no \"" + list.reference() + "\" and was left out",
                        "add one"));
            }
            for (Value.Scalar id : list.of(record)) {
                if (!known.contains(id.text().strip())) {
                    unknown(id.line(), list, id.text().strip());
                }
            }
            return known;
        }

        private void unknown(int line, Records.Named list, String name) {
            problems.add(new Problem.UnknownName(
                    new Location(page.path(), line),
                    list.reference(),
                    name,
                    Similar.sorted(name, list.entries().keySet())));
        }

        private WrittenLevel level(String id, Map<String, List<Value.Mapping>> said) {
            List<WrittenArea> areas = new ArrayList<>();
            for (String theme : themes.entries().keySet()) {
                List<Value.Mapping> about = said.getOrDefault(theme, List.of());
                if (!about.isEmpty()) {
                    areas.add(area(theme, about));
                }
            }
            Value entry = levels.entries().get(id);
            int line = entry == null ? 0 : entry.line();
            String name = levels.name(id);
            Place place = Place.named(page, name.matches("\\d{1,3}") ? "Level " + name : name, line);
            return entry instanceof Value.Mapping mapping
                    ? WrittenLevel.at(place, summary(mapping), areas, sections(mapping), line)
                    : WrittenLevel.at(place, RichText.EMPTY, areas, List.of(), line);
        }

        private WrittenArea area(String theme, List<Value.Mapping> about) {
            Origin origin = new Origin(page.path(), about.getFirst().line());
            String name = themes.name(theme);
            RichText text = texts.of(about.stream().map(this::text).toList());
            return new WrittenArea(name, Slug.ofArea(name), "#" + theme, text, origin);
        }

        /** What a record says but where it belongs; a single text as such. */
        private Value text(Value.Mapping record) {
            LinkedHashMap<String, Value> said = new LinkedHashMap<>(record.entries());
            said.keySet()
                    .removeIf(key -> key.equals("id")
                            || key.equals(levels.reference())
                            || key.equals(themes.reference())
                            || facts.contains(key));
            said.values()
                    .removeIf(value -> value instanceof Value.Sequence list
                            && list.values().isEmpty());
            return said.size() == 1 && said.firstEntry().getValue() instanceof Value.Scalar text
                    ? text
                    : new Value.Mapping(said, record.line());
        }

        private RichText summary(Value.Mapping level) {
            return Fields.of(level).description().map(texts::of).orElse(RichText.EMPTY);
        }

        private List<Section> sections(Value.Mapping level) {
            List<Section> sections = new ArrayList<>();
            Optional<Value.Scalar> summary = Fields.of(level).description();
            level.entries().forEach((key, value) -> {
                boolean used = Fields.of(level).isName(key)
                        || summary.filter(value::equals).isPresent();
                RichText text = used ? RichText.EMPTY : texts.of(List.of(value));
                if (!text.isEmpty()) {
                    sections.add(new Section(CraftNames.spelled(key), text, new Origin(page.path(), value.line())));
                }
            });
            return sections;
        }

        /** The themes, by id. */
        private List<DescribedArea> described() {
            List<DescribedArea> described = new ArrayList<>();
            themes.entries().forEach((id, theme) -> {
                RichText text = theme instanceof Value.Mapping mapping ? summary(mapping) : RichText.EMPTY;
                described.add(
                        new DescribedArea(themes.name(id), List.of(id), text, new Origin(page.path(), theme.line())));
            });
            return described;
        }

        private List<SetAside> setAside() {
            List<SetAside> aside = new ArrayList<>();
            for (String fact : facts) {
                aside.add(new SetAside(
                        new Origin(page.path(), records.records().getFirst().line()),
                        "\"" + fact + "\" of \"" + records.key() + "\"",
                        "a few short values that repeat are no text of an expectation"));
            }
            return aside;
        }

        private Evidence evidence() {
            return new Evidence(
                    1,
                    List.of("each entry of \"" + records.key() + "\" names one of \"" + levels.key()
                            + "\" and one of \"" + themes.key() + "\""));
        }
    }
}
