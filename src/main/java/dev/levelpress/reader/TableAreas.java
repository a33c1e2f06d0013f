package dev.levelpress.reader;

import dev.levelpress.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Each area is a row of a table, whatever its head says; tables whose first cells no other level has are not areas. */
final class TableAreas implements AreaStyle {

    private final Configuration configuration;
    private final boolean beside;

    /** @param beside whether tables may stand beside what a level says, such as figures at the end of its page */
    TableAreas(Configuration configuration, boolean beside) {
        this.configuration = configuration;
        this.beside = beside;
    }

    @Override
    public List<WrittenLevel> levels(List<Place> places) {
        Map<String, Integer> having = new HashMap<>();
        for (Place place : places) {
            Set<String> keys = new HashSet<>();
            tables(place.nodes()).forEach(table -> keys.addAll(keys(table)));
            keys.forEach(key -> having.merge(key, 1, Integer::sum));
        }
        return places.stream()
                .filter(place -> tables(place.nodes()).findAny().isPresent())
                .map(place -> TabledLevel.of(place, table -> table(table, having)))
                .filter(level -> !level.areas().isEmpty())
                .toList();
    }

    /** A table whose first cells are mostly those of other levels' tables, too. */
    private Optional<AreaTable> table(Node.Table table, Map<String, Integer> having) {
        List<String> keys = keys(table);
        long shared =
                keys.stream().filter(key -> having.getOrDefault(key, 0) > 1).count();
        boolean fits = !keys.isEmpty() && shared * 2 >= keys.size();
        return fits
                ? AreaTable.byHead(table, configuration)
                        .or(() -> (beside || table.headRows() == 0) && Facts.are(List.of(table))
                                ? Optional.empty()
                                : AreaTable.byPosition(table))
                : Optional.empty();
    }

    private List<String> keys(Node.Table table) {
        return table.body().stream()
                .map(row -> configuration.areaKey(row.getFirst().text().plain()))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Stream<Node.Table> tables(List<Node> nodes) {
        return nodes.stream().flatMap(node -> switch (node) {
            case Node.Table table -> Stream.of(table);
            case Node.Heading heading -> tables(heading.below());
            case Node.Prose ignored -> Stream.empty();
            case Node.Items ignored -> Stream.empty();
        });
    }
}
