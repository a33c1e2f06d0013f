package dev.levelpress.http.files;

import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Level;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.PageContents;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.Settings;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pages of an edition with addresses that lead from file to file, wherever their folder is. */
final class StillPages {

    private static final String FILE = "index.html";

    private final Edition edition;
    private final Frames frames;
    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    StillPages(Edition edition, Settings settings) {
        this.edition = edition;
        this.frames = new Frames(settings, false, true);
    }

    /** By their paths from the folder. */
    Map<String, byte[]> all() {
        page("", "index", PageContents::index);
        for (Craft craft : edition.framework().crafts()) {
            String path = "crafts/" + craft.id() + "/";
            page(path, "craft", contents -> contents.craft(craft.id()));
            page(path + "matrix/", "matrix", contents -> contents.matrix(craft.id()));
            for (Level level : craft.levels()) {
                page(path + "levels/" + level.id() + "/", "level", contents -> contents.level(craft.id(), level.id()));
                craft.after(level)
                        .ifPresent(next -> page(
                                path + "compare/" + level.id() + "/" + next.id() + "/",
                                "compare",
                                contents -> contents.compare(craft.id(), level.id(), next.id())));
            }
        }
        pages.put("style.css", edition.style().getBytes(StandardCharsets.UTF_8));
        pages.put("framework.json", new JsonOutput().frameworks(List.of(edition.framework())));
        return pages;
    }

    /** @param path of its folder, with a slash at its end */
    private void page(String path, String name, Function<PageContents, Record> page) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        String base = depth == 0 ? "." : "../".repeat(depth).substring(0, 3 * depth - 1);
        Stand stand = new Stand(base, edition, Optional.empty(), base, false);
        String html = edition.pages().page(name, page.apply(new PageContents(frames, stand)));
        pages.put(path + FILE, html.getBytes(StandardCharsets.UTF_8));
    }
}
