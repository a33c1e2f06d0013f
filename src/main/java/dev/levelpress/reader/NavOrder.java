package dev.levelpress.reader;

import dev.levelpress.source.Page;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The order of pages in the navigation of a just-the-docs site: numbers first, then other words, then pages that say
 * nothing by their titles. Pages of the same order stay in the order of their paths.
 */
final class NavOrder {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    static final Comparator<Page> COMPARATOR = Comparator.comparing(NavOrder::group)
            .thenComparing(NavOrder::number)
            .thenComparing(NavOrder::word)
            .thenComparing(page -> written(page).isPresent() ? "" : title(page))
            .thenComparing(Page::path);

    private NavOrder() {}

    private static Optional<String> written(Page page) {
        return page.frontMatter().text("nav_order");
    }

    private static int group(Page page) {
        return written(page)
                .map(order -> NUMBER.matcher(order).matches() ? 0 : 1)
                .orElse(2);
    }

    private static BigDecimal number(Page page) {
        return written(page)
                .filter(order -> NUMBER.matcher(order).matches())
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    private static String word(Page page) {
        return written(page).filter(order -> !NUMBER.matcher(order).matches()).orElse("");
    }

    /** Numbers in titles count as numbers: 2 before 10. */
    private static String title(Page page) {
        String title = page.frontMatter().text("title").orElse(page.fileName());
        return Pattern.compile("\\d{1,9}")
                .matcher(title)
                .replaceAll(number -> String.format("%010d", Integer.parseInt(number.group())));
    }
}
