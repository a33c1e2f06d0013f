package dev.levelpress.review.people;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Person;
import dev.levelpress.framework.Area;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.problem.Similar;
import dev.levelpress.review.people.PeopleList.Reviewee;
import dev.levelpress.source.sheet.TextTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a list of people, row by row. */
public final class PeopleReader {

    /** Longer than any name or address, so that a file cannot fill documents with one cell. */
    private static final int LONGEST = 1_000;

    private static final Map<String, Format> FORMATS = Map.of(
            "word", Format.DOCX,
            "excel", Format.XLSX,
            "web", Format.HTML,
            "htm", Format.HTML);

    private final String file;
    private final Framework framework;
    private final Matching matching;
    private final Columns columns;
    private final boolean csv;
    private final List<Problem> problems;
    private final Map<String, Integer> rowsOfIds = new HashMap<>();
    private final List<Reviewee> people = new ArrayList<>();

    private PeopleReader(String file, boolean csv, Framework framework, Columns columns, List<Problem> problems) {
        this.file = file;
        this.csv = csv;
        this.framework = framework;
        this.matching = new Matching(framework);
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * The people of a list; none, with a problem, when it cannot be used at all.
     *
     * @param file its name, ending with {@code .csv} or {@code .xlsx}
     * @param mapping header of a column by what it says, such as {@code craft}, {@code first-name} or {@code previous.AREA}
     */
    public static PeopleList read(String file, byte[] content, Framework framework, Map<String, String> mapping) {
        List<Problem> problems = new ArrayList<>();
        Optional<TextTable> table = PeopleTable.read(file, content, problems);
        if (table.isEmpty()) {
            return new PeopleList(List.of(), List.of(), 0, problems);
        }
        List<TextTable.Row> rows = table.get().rows();
        int head = PeopleTable.headers(rows);
        TextTable.Row headers = rows.get(head);
        Columns columns = Columns.of(new Location(file, headers.line()), headers, mapping, framework, problems::add);
        PeopleReader reader = new PeopleReader(file, PeopleTable.isCsv(file), framework, columns, problems);
        List<TextTable.Row> below = rows.subList(head + 1, rows.size());
        if (reader.hasItsColumns(headers.line()) && !problems.stream().anyMatch(PeopleReader::isError)) {
            below.forEach(reader::row);
        }
        return new PeopleList(columns.meanings(), reader.people, below.size(), problems);
    }

    /** What is needed of {@code --column}'s names; empty when the name is none of them. */
    public static boolean isRole(String role) {
        return Role.ofId(role).isPresent() || role.startsWith(Columns.PREVIOUS + ".");
    }

    /** All names that columns can be given, for messages. */
    public static List<String> roles() {
        return Stream.concat(Stream.of(Role.values()).map(Role::id), Stream.of(Columns.PREVIOUS + ".AREA"))
                .toList();
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private boolean hasItsColumns(int line) {
        Location where = new Location(file, line);
        int before = problems.size();
        if (!columns.has(Role.NAME) && !(columns.has(Role.FIRST_NAME) && columns.has(Role.LAST_NAME))) {
            problems.add(new Problem.MissingColumn(where, Role.NAME.id(), columns.headers()));
        }
        if (!columns.has(Role.ID) && !columns.has(Role.EMAIL)) {
            problems.add(new Problem.MissingColumn(where, Role.ID.id(), columns.headers()));
        }
        if (!columns.has(Role.CRAFT) && framework.crafts().size() != 1) {
            problems.add(new Problem.MissingColumn(where, Role.CRAFT.id(), columns.headers()));
        }
        if (!columns.has(Role.LEVEL)) {
            problems.add(new Problem.MissingColumn(where, Role.LEVEL.id(), columns.headers()));
        }
        return problems.size() == before;
    }

    /** Takes the person of a row, or tells everything that is wrong with it. */
    private void row(TextTable.Row row) {
        Location where = new Location(file, row.line());
        int before = problems.size();
        if (!isWhole(row, where)) {
            return;
        }
        String name = name(row, where);
        Role identity = !columns.text(row, Role.ID).isEmpty() ? Role.ID : Role.EMAIL;
        String id = columns.text(row, identity);
        checkId(row, where, identity, id);
        Optional<Craft> craft = craft(row, where);
        Optional<Level> level = craft.flatMap(each -> level(row, where, each));
        Map<String, String> previous =
                craft.map(each -> previous(row, where, each)).orElse(Map.of());
        Optional<Format> format = format(row, where);
        if (problems.size() > before || craft.isEmpty() || level.isEmpty()) {
            return;
        }
        String manager = columns.text(row, Role.MANAGER);
        if (manager.isEmpty()) {
            problems.add(new Problem.PersonWithoutManager(where, row.number(), name));
        }
        Person person = new Person(id, name, columns.text(row, Role.EMAIL), manager, previous);
        people.add(
                new Reviewee(row.number(), person, craft.get().id(), level.get().id(), format));
    }

    private boolean isWhole(TextTable.Row row, Location where) {
        int before = problems.size();
        boolean more = row.cells().stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank());
        if (more || csv && row.cells().size() < columns.width()) {
            problems.add(new Problem.RaggedRow(where, row.number(), row.cells().size(), columns.width()));
        }
        for (int i = 0; i < Math.min(row.cells().size(), columns.width()); i++) {
            if (row.formulas().contains(i) || csv && row.cell(i).stripLeading().startsWith("=")) {
                problems.add(new Problem.FormulaInList(where, row.number(), columns.header(i)));
            } else if (row.cell(i).length() > LONGEST) {
                problems.add(new Problem.UnusableList(
                        where,
                        "has a text of more than " + LONGEST + " characters in row " + row.number() + ", column \""
                                + columns.header(i) + "\"",
                        "shorten it"));
            }
        }
        return problems.size() == before;
    }

    private String name(TextTable.Row row, Location where) {
        String name = columns.has(Role.NAME)
                ? columns.text(row, Role.NAME)
                : (columns.text(row, Role.FIRST_NAME) + " " + columns.text(row, Role.LAST_NAME)).strip();
        if (name.isEmpty()) {
            Role missing = columns.has(Role.NAME) ? Role.NAME : Role.LAST_NAME;
            problems.add(new Problem.MissingInList(where, row.number(), columns.header(missing)));
        }
        return name;
    }

    private void checkId(TextTable.Row row, Location where, Role identity, String id) {
        if (id.isEmpty()) {
            Role missing = columns.has(Role.ID) ? Role.ID : Role.EMAIL;
            problems.add(new Problem.MissingInList(where, row.number(), columns.header(missing)));
            return;
        }
        Integer first = rowsOfIds.putIfAbsent(id.toLowerCase(Locale.ROOT), row.number());
        if (first != null) {
            problems.add(new Problem.RepeatedPerson(where, row.number(), columns.header(identity), id, first));
        }
    }

    private Optional<Craft> craft(TextTable.Row row, Location where) {
        if (!columns.has(Role.CRAFT)) {
            return Optional.of(framework.crafts().getFirst());
        }
        String written = columns.text(row, Role.CRAFT);
        List<String> known = framework.crafts().stream().map(Craft::name).toList();
        return one(row, where, Role.CRAFT, written, matching.crafts(written), Craft::id, known);
    }

    private Optional<Level> level(TextTable.Row row, Location where, Craft craft) {
        String written = columns.text(row, Role.LEVEL);
        return one(
                row,
                where,
                Role.LEVEL,
                written,
                matching.levels(craft, written),
                Level::id,
                matching.levelNames(craft));
    }

    private <T> Optional<T> one(
            TextTable.Row row,
            Location where,
            Role role,
            String written,
            List<T> matches,
            Function<T, String> id,
            Collection<String> known) {
        String header = columns.header(role);
        if (matches.size() == 1) {
            return Optional.of(matches.getFirst());
        }
        if (written.isEmpty()) {
            problems.add(new Problem.MissingInList(where, row.number(), header));
        } else if (matches.isEmpty()) {
            problems.add(new Problem.UnknownInList(
                    where, row.number(), header, role.id(), written, Similar.sorted(written, known)));
        } else {
            List<String> ids = matches.stream().map(id).toList();
            problems.add(new Problem.AmbiguousInList(where, row.number(), header, role.id(), written, ids));
        }
        return Optional.empty();
    }

    /** Ratings by the areas' ids; those of areas that the craft does not have are of no use to anyone. */
    private Map<String, String> previous(TextTable.Row row, Location where, Craft craft) {
        Map<String, String> ratings = new HashMap<>();
        columns.previous(row).forEach((named, rating) -> {
            List<Area> areas = matching.areas(craft, named);
            if (areas.size() > 1) {
                List<String> ids = areas.stream().map(Area::id).toList();
                problems.add(new Problem.AmbiguousInList(where, row.number(), named, "area", named, ids));
            }
            areas.forEach(area -> ratings.put(area.id(), rating));
        });
        return ratings;
    }

    private Optional<Format> format(TextTable.Row row, Location where) {
        String written = columns.text(row, Role.FORM).toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Format> format = Optional.ofNullable(FORMATS.get(written))
                .or(() -> Format.ofExtension(written))
                .filter(Kind.REVIEW.formats()::contains);
        if (format.isEmpty()) {
            List<String> known =
                    Kind.REVIEW.formats().stream().map(Format::extension).toList();
            problems.add(new Problem.UnknownInList(
                    where, row.number(), columns.header(Role.FORM), "form", written, Similar.sorted(written, known)));
        }
        return format;
    }
}
