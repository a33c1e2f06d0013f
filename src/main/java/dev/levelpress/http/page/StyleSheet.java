package dev.levelpress.http.page;

import dev.levelpress.http.edition.Digest;
import dev.levelpress.http.edition.Edition;

/** Where the style sheet of the service's pages is; a changed one is elsewhere, so browsers may keep it. */
public final class StyleSheet {

    public static final String PATH = "/style.css";

    private StyleSheet() {}

    public static String address(Edition edition) {
        return PATH + "?v=" + version(edition);
    }

    public static String version(Edition edition) {
        return Digest.of(edition.style());
    }
}
