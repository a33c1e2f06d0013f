package dev.levelpress.reader;

import dev.levelpress.framework.Choice;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the authors say about their source in {@code levelpress.yml}, over what is recognised by itself. All is optional.
 *
 * @param name of the framework
 * @param language BCP 47
 * @param include globs of paths; only these are read
 * @param exclude globs of paths that are not read
 * @param layout of everything
 * @param areaColumn head of the column with areas' names in tables
 * @param textColumn head of the column with their descriptions
 * @param aliases names of areas and what else they are called
 * @param placeholders words that say that something is still to be written
 * @param ratings the steps of the rating scale, lowest first
 * @param crafts in their order
 */
record Configuration(
        Optional<String> name,
        Optional<String> language,
        List<Glob> include,
        List<Glob> exclude,
        Optional<Layout> layout,
        Optional<String> areaColumn,
        Optional<String> textColumn,
        Map<String, List<String>> aliases,
        List<String> placeholders,
        List<Choice> ratings,
        List<CraftRule> crafts) {

    static final List<String> KEYS = List.of(
            "name",
            "language",
            "include",
            "exclude",
            "layout",
            "area-column",
            "text-column",
            "aliases",
            "placeholders",
            "ratings",
            "crafts");

    static final Configuration NONE = new Configuration(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(),
            List.of());

    /**
     * What is said of some pages.
     *
     * @param pages globs of their paths
     * @param layout how they are read
     * @param levels labels, titles or file names, lowest first; those that are not named come after them
     * @param titles of levels, by what they are called in the source
     * @param areas names, where the levels have them by position
     */
    record CraftRule(
            List<Glob> pages,
            Optional<String> name,
            Optional<Layout> layout,
            List<String> levels,
            Map<String, String> titles,
            List<String> areas) {

        static final List<String> KEYS = List.of("pages", "name", "layout", "levels", "titles", "areas");

        boolean isAbout(Page page) {
            return pages.stream().anyMatch(glob -> glob.matches(page.path()));
        }
    }

    /** Read from the page of the file; what cannot be used is a problem and as good as not said. */
    static Configuration of(Page page, Consumer<Problem> problems) {
        Entries entries = new Entries(page.path(), page.frontMatter().values(), KEYS, problems);
        return new Configuration(
                entries.text("name"),
                entries.text("language")
                        .filter(language -> entries.check("language", language, FrameworkNames::isLanguage)),
                entries.texts("include").stream().map(Glob::of).toList(),
                entries.texts("exclude").stream().map(Glob::of).toList(),
                entries.layout("layout"),
                entries.text("area-column"),
                entries.text("text-column"),
                entries.listsByName("aliases"),
                entries.texts("placeholders"),
                entries.choices("ratings"),
                entries.mappings("crafts", CraftRule.KEYS).stream()
                        .map(Configuration::rule)
                        .toList());
    }

    private static CraftRule rule(Entries entries) {
        return new CraftRule(
                entries.needed("pages", "the paths or globs of the pages it is about").stream()
                        .map(Glob::of)
                        .toList(),
                entries.text("name"),
                entries.layout("layout"),
                entries.texts("levels"),
                entries.textsByName("titles"),
                entries.texts("areas"));
    }

    boolean reads(Page page) {
        return (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(page.path())))
                && exclude.stream().noneMatch(glob -> glob.matches(page.path()));
    }

    /** What is said of the craft with that page; the first that names it. */
    Optional<CraftRule> ruleOf(Page page) {
        return crafts.stream().filter(rule -> rule.isAbout(page)).findFirst();
    }

    /** The layouts the page is said to have; empty when nothing is said. */
    Set<Layout> layoutsOf(Page page) {
        Set<Layout> said = crafts.stream()
                .filter(rule -> rule.isAbout(page))
                .flatMap(rule -> rule.layout().stream())
                .collect(Collectors.toSet());
        return said.isEmpty() ? layout.map(Set::of).orElse(Set.of()) : said;
    }

    /** What identifies the area of a name, whatever it is called. */
    String areaKey(String name) {
        String key = Slug.ofArea(name);
        for (Map.Entry<String, List<String>> alias : aliases.entrySet()) {
            if (alias.getValue().stream().map(Slug::ofArea).anyMatch(key::equals)) {
                return Slug.ofArea(alias.getKey());
            }
        }
        return key;
    }

    /** The key of an area that was read, or of the name it is an alias of. */
    String keyOf(WrittenArea area) {
        return area.key().equals(Slug.ofArea(area.name())) ? areaKey(area.name()) : area.key();
    }

    /** The entries of a block, checked one by one. */
    private static final class Entries {

        private final String file;
        private final Value.Mapping values;
        private final Consumer<Problem> problems;

        Entries(String file, Value.Mapping values, List<String> known, Consumer<Problem> problems) {
            this.file = file;
            this.values = values;
            this.problems = problems;
            values.entries().forEach((key, value) -> {
                if (!known.contains(key)) {
                    problems.accept(new Problem.UnknownSetting(
                            new Location(file, value.line()), key, Similar.sorted(key, known)));
                }
            });
        }

        Optional<String> text(String key) {
            return values.get(key).flatMap(value -> text(key, value));
        }

        private Optional<String> text(String key, Value value) {
            if (value instanceof Value.Scalar scalar) {
                return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty());
            }
            wrong(key, value, "a text");
            return Optional.empty();
        }

        boolean check(String key, String text, java.util.function.Predicate<String> isGood) {
            if (!isGood.test(text)) {
                values.get(key)
                        .ifPresent(value -> problems.accept(new Problem.UnusableSetting(
                                new Location(file, value.line()), key, text, "a language tag such as en or pt-BR")));
                return false;
            }
            return true;
        }

        List<String> needed(String key, String expected) {
            List<String> texts = texts(key);
            if (texts.isEmpty()) {
                problems.accept(
                        new Problem.UnusableSetting(new Location(file, values.line()), key, "missing", expected));
            }
            return texts;
        }

        /** One text is a list of one. */
        List<String> texts(String key) {
            return values.get(key).map(value -> texts(key, value)).orElse(List.of());
        }

        private List<String> texts(String key, Value value) {
            return switch (value) {
                case Value.Scalar scalar -> text(key, scalar).stream().toList();
                case Value.Sequence sequence ->
                    sequence.values().stream()
                            .flatMap(each -> text(key, each).stream())
                            .toList();
                case Value.Mapping mapping -> {
                    wrong(key, mapping, "a list of texts");
                    yield List.of();
                }
            };
        }

        Optional<Layout> layout(String key) {
            Optional<String> written = text(key);
            Optional<Layout> layout = written.flatMap(Layout::of);
            if (written.isPresent() && layout.isEmpty()) {
                values.get(key)
                        .ifPresent(value -> problems.accept(new Problem.UnusableSetting(
                                new Location(file, value.line()), key, written.get(), "one of " + Layout.ids())));
            }
            return layout;
        }

        Map<String, List<String>> listsByName(String key) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            mapping(key).forEach((name, value) -> lists.put(name, texts(key, value)));
            return lists;
        }

        /** Labels by value; a plain list is numbered from 1. */
        List<Choice> choices(String key) {
            List<Choice> choices = new ArrayList<>();
            if (values.get(key).filter(Value.Mapping.class::isInstance).isPresent()) {
                textsByName(key).forEach((value, label) -> choices.add(new Choice(value, label)));
            } else {
                texts(key).forEach(label -> choices.add(new Choice(String.valueOf(choices.size() + 1), label)));
            }
            return choices;
        }

        Map<String, String> textsByName(String key) {
            Map<String, String> texts = new LinkedHashMap<>();
            mapping(key).forEach((name, value) -> text(key, value).ifPresent(text -> texts.put(name, text)));
            return texts;
        }

        private Map<String, Value> mapping(String key) {
            Optional<Value> value = values.get(key);
            if (value.isPresent() && value.get() instanceof Value.Mapping mapping) {
                return mapping.entries();
            }
            value.ifPresent(other -> wrong(key, other, "a block of names"));
            return Map.of();
        }

        List<Entries> mappings(String key, List<String> known) {
            List<Entries> blocks = new ArrayList<>();
            Optional<Value> value = values.get(key);
            if (value.isPresent() && value.get() instanceof Value.Sequence sequence) {
                for (Value each : sequence.values()) {
                    if (each instanceof Value.Mapping mapping) {
                        blocks.add(new Entries(file, mapping, known, problems));
                    } else {
                        wrong(key, each, "a block with pages and what is said of them");
                    }
                }
            } else {
                value.ifPresent(other -> wrong(key, other, "a list of blocks"));
            }
            return blocks;
        }

        private void wrong(String key, Value value, String expected) {
            problems.accept(new Problem.UnusableSetting(new Location(file, value.line()), key, value.kind(), expected));
        }
    }
}
