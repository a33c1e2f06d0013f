package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of crafts: as the site's navigation or one page lists them, else by path and line. */
final class CraftOrder {

    private CraftOrder() {}

    static List<WrittenCraft> sorted(List<WrittenCraft> crafts, Pages pages) {
        // The reader of sites with a navigation has sorted its crafts by it; nothing here knows better.
        if (crafts.stream().allMatch(craft -> craft.layout() == Layout.AREA_TABLE)) {
            return crafts;
        }
        Map<Place, WrittenCraft> first = new IdentityHashMap<>();
        List<Place> places = new ArrayList<>();
        List<WrittenCraft> byPath = crafts.stream()
                .sorted(Comparator.comparing(
                                (WrittenCraft craft) -> place(craft).page(), Ranks.BY_PATH)
                        .thenComparing(craft -> place(craft).line()))
                .toList();
        for (WrittenCraft craft : byPath) {
            Place page = Place.of(place(craft).page());
            places.add(page);
            first.put(page, craft);
        }
        return pages.links()
                .listed(places)
                .map(listed -> listed.places().stream().map(first::get).collect(Collectors.toList()))
                .orElse(byPath);
    }

    private static Place place(WrittenCraft craft) {
        return craft.levels().getFirst().place();
    }
}
