package dev.levelpress.http.page;

import java.util.List;

/**
 * What {@code web/frameworks.ftl} sees as {@code page}: all frameworks of the service.
 *
 * @param style the style sheet's address
 */
public record FrameworksPage(List<Entry> frameworks, String style) {

    /** @param held whether a newer version is held back */
    public record Entry(
            String name,
            String language,
            String address,
            int crafts,
            int levels,
            String version,
            String date,
            boolean held) {}
}
