package dev.levelpress.review.people;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.sheet.TextTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which column of a list says what. */
final class Columns {

    static final String PREVIOUS = "previous";

    private static final Pattern EARLIER = Pattern.compile(
            "(?:(?:previous|last|prior|vorherige|letzte|bisherige|dernière|anterior)\\s*(?:ratings?|bewertung|note|evaluación)?"
                    + "|previousrating)\\s*[:\\-–/(]\\s*(.+?)\\s*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Location where;
    private final List<String> headers;
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final Map<Integer, String> previous = new LinkedHashMap<>();

    private Columns(Location where, List<String> headers) {
        this.where = where;
        this.headers = headers;
    }

    /** How many of a row's cells are headers of a role: a row with several of them names the columns. */
    static long likeness(TextTable.Row row) {
        return row.cells().stream()
                .filter(cell -> Set.of(Role.values()).stream()
                        .anyMatch(role -> role.rank(cell).isPresent()))
                .count();
    }

    /**
     * The columns that a row of headers names.
     *
     * @param mapping header by the role's id, or by {@code previous.AREA}; these go before what headers say by themselves
     */
    static Columns of(
            Location where,
            TextTable.Row row,
            Map<String, String> mapping,
            Framework framework,
            Consumer<Problem> problems) {
        List<String> headers = row.cells().stream().map(String::strip).toList();
        Columns columns = new Columns(where, headers);
        columns.map(mapping, problems);
        for (Role role : Role.values()) {
            columns.find(role, problems);
        }
        columns.findPrevious(framework);
        return columns;
    }

    private void map(Map<String, String> mapping, Consumer<Problem> problems) {
        mapping.forEach((role, header) -> {
            List<Integer> found = named(header);
            if (found.size() != 1) {
                problems.accept(
                        found.isEmpty()
                                ? new Problem.UnknownInList(where, 1, role, "column", header, headers)
                                : new Problem.RepeatedColumn(where, role, header));
            } else if (role.startsWith(PREVIOUS + ".")) {
                previous.put(found.getFirst(), role.substring(PREVIOUS.length() + 1));
            } else {
                Role.ofId(role).ifPresent(known -> roles.put(known, found.getFirst()));
            }
        });
    }

    private List<Integer> named(String header) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (Role.normal(headers.get(i)).equals(Role.normal(header))) {
                found.add(i);
            }
        }
        return found;
    }

    private void find(Role role, Consumer<Problem> problems) {
        if (roles.containsKey(role)) {
            return;
        }
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < headers.size(); i++) {
            Optional<Integer> rank = role.rank(headers.get(i));
            if (rank.isEmpty() || roles.containsValue(i) && roles.getOrDefault(role, -1) != i) {
                continue;
            }
            if (rank.get() == best) {
                problems.accept(new Problem.RepeatedColumn(where, role.id(), headers.get(i)));
            } else if (rank.get() < best) {
                best = rank.get();
                roles.put(role, i);
            }
        }
    }

    /** Columns headed "Previous rating: Automation", or by an area's name alone. */
    private void findPrevious(Framework framework) {
        Set<String> areas = framework.crafts().stream()
                .flatMap(craft -> craft.areas().stream())
                .flatMap(area -> names(area).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < headers.size(); i++) {
            if (previous.containsKey(i) || roles.containsValue(i)) {
                continue;
            }
            Matcher earlier = EARLIER.matcher(headers.get(i));
            String area = earlier.matches() ? earlier.group(1) : headers.get(i);
            if (areas.contains(Role.normal(area))) {
                previous.put(i, area);
            }
        }
    }

    private static Set<String> names(Area area) {
        return Set.copyOf(List.of(Role.normal(area.id()), Role.normal(area.name())));
    }

    boolean has(Role role) {
        return roles.containsKey(role);
    }

    /** What a row says there; empty when no column is for it. Line ends and white space become one blank. */
    String text(TextTable.Row row, Role role) {
        return roles.containsKey(role) ? line(row.cell(roles.getOrDefault(role, 0))) : "";
    }

    /** The earlier ratings that a row gives, by the area as its column names it. */
    Map<String, String> previous(TextTable.Row row) {
        Map<String, String> ratings = new HashMap<>();
        previous.forEach((column, area) -> {
            if (!row.cell(column).isBlank()) {
                ratings.put(area, line(row.cell(column)));
            }
        });
        return ratings;
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** The header of a role's column, for messages. */
    String header(Role role) {
        return has(role) ? headers.get(roles.getOrDefault(role, 0)) : role.id();
    }

    String header(int column) {
        return column < headers.size() && !headers.get(column).isEmpty()
                ? headers.get(column)
                : "number " + (column + 1);
    }

    List<String> headers() {
        return headers.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** Columns up to the last that has a header. */
    int width() {
        int width = headers.size();
        while (width > 0 && headers.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Each column with what it is taken for. */
    List<PeopleList.Column> meanings() {
        List<PeopleList.Column> meanings = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            int column = i;
            String meaning = roles.entrySet().stream()
                    .filter(role -> role.getValue() == column)
                    .map(role -> role.getKey().id().replace('-', ' '))
                    .findFirst()
                    .orElseGet(() -> previous.containsKey(column) ? "previous rating of " + previous.get(column) : "");
            meanings.add(new PeopleList.Column(header(i), meaning));
        }
        return meanings;
    }
}
