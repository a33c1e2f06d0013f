package dev.levelpress.http;

/** Where the style sheet of the service's pages is; a changed one is elsewhere, so browsers may keep it. */
final class StyleSheet {

    static final String PATH = "/style.css";

    private StyleSheet() {}

    static String address(Edition edition) {
        return PATH + "?v=" + version(edition);
    }

    static String version(Edition edition) {
        return Digest.of(edition.style());
    }
}
