package dev.levelpress.http.page;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where things are.
 *
 * @param base that all addresses begin with
 */
public record Addresses(String base) {

    public String craft(String craft) {
        return base + "/crafts/" + segment(craft);
    }

    public String matrix(String craft) {
        return craft(craft) + "/matrix";
    }

    public String level(String craft, String level) {
        return craft(craft) + "/levels/" + segment(level);
    }

    public String document(String craft, String level, Kind kind, Format format) {
        return level(craft, level) + "/" + kind.id() + "." + format.extension();
    }

    public String comparison(String craft, String before, String after) {
        return craft(craft) + "/compare/" + segment(before) + "/" + segment(after);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
