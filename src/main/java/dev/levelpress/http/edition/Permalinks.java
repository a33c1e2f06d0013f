package dev.levelpress.http.edition;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a level by the path of its page on the framework's own web site. */
public final class Permalinks {

    /** A level and the craft it belongs to, by their ids. */
    public record Place(String craft, String level) {}

    private final Map<String, Place> places = new HashMap<>();

    private Permalinks() {}

    public static Permalinks of(Framework framework) {
        Permalinks permalinks = new Permalinks();
        for (Craft craft : framework.crafts()) {
            for (Level level : craft.levels()) {
                level.permalink()
                        .map(Permalinks::plain)
                        .filter(path -> !path.isEmpty())
                        .ifPresent(path -> permalinks.places.putIfAbsent(path, new Place(craft.id(), level.id())));
            }
        }
        return permalinks;
    }

    /** @param path decoded, with or without slashes around it */
    public Optional<Place> at(String path) {
        return Optional.ofNullable(places.get(plain(path)));
    }

    /** Sites write the same page as {@code /a/b}, {@code /a/b/} and {@code /a/b.html}. */
    private static String plain(String path) {
        return path.replaceAll("^/+|/+$", "").replaceFirst("(/index)?\\.html$", "");
    }
}
