package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rank of places that are pages of their own: by a number in their front matter, else as another page lists them,
 * else by their paths, in which 2 comes before 10.
 */
final class Ranks {

    /** What site generators call the position of a page in their navigation; lower comes first. */
    private static final List<String> KEYS =
            List.of("nav_order", "weight", "order", "sidebar_position", "position", "rank", "menu_order", "level");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private Ranks() {}

    static List<Place> sorted(List<Place> places, Pages pages) {
        List<Place> byPath = byPath(places);
        for (String key : KEYS) {
            long having = places.stream()
                    .filter(place -> number(place.page(), key).isPresent())
                    .count();
            if (having * 2 > places.size()) {
                return byPath.stream()
                        .sorted(Comparator.comparing(
                                place -> number(place.page(), key).orElse(BigDecimal.valueOf(Long.MAX_VALUE))))
                        .toList();
            }
        }
        return pages.links().listed(byPath).map(LinkOrder.Listed::places).orElse(byPath);
    }

    private static List<Place> byPath(List<Place> places) {
        record Named(String name, Place place) {}
        return places.stream()
                .map(place -> new Named(name(place.page()), place))
                .sorted(Comparator.comparing(Named::name))
                .map(Named::place)
                .toList();
    }

    private static Optional<BigDecimal> number(Page page, String key) {
        return page.frontMatter()
                .text(key)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new);
    }

    /** By path without ending, folder by folder, the index page of a folder first; numbers count as numbers. */
    static final Comparator<Page> BY_PATH = Comparator.comparing(Ranks::name);

    private static String name(Page page) {
        return natural(page.folder() + (PlaceGroup.isIndex(page) ? "" : page.fileName()));
    }

    private static String natural(String path) {
        return DIGITS.matcher(path.toLowerCase(Locale.ROOT).replace('/', '\u0001'))
                .replaceAll(number -> "0".repeat(18 - number.group().length()) + number.group());
    }
}
