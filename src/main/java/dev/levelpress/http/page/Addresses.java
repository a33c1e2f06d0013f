package dev.levelpress.http.page;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where things are.
 *
 * @param base that all addresses begin with
 * @param pageEnd that addresses of pages end with, where pages are files
 */
public record Addresses(String base, String pageEnd) {

    /** Of pages that are answered with. */
    public Addresses(String base) {
        this(base, "");
    }

    public String home() {
        return base + (pageEnd.isEmpty() ? "/" : pageEnd);
    }

    public String craft(String craft) {
        return folder(craft) + pageEnd;
    }

    public String matrix(String craft) {
        return folder(craft) + "/matrix" + pageEnd;
    }

    public String level(String craft, String level) {
        return folder(craft, level) + pageEnd;
    }

    public String document(String craft, String level, Kind kind, Format format) {
        return folder(craft, level) + "/" + kind.id() + "." + format.extension();
    }

    public String comparison(String craft, String before, String after) {
        return folder(craft) + "/compare/" + segment(before) + "/" + segment(after) + pageEnd;
    }

    private String folder(String craft) {
        return base + "/crafts/" + segment(craft);
    }

    private String folder(String craft, String level) {
        return folder(craft) + "/levels/" + segment(level);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
