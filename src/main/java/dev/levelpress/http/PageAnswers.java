package dev.levelpress.http;

import dev.levelpress.framework.Framework;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.HeldBack;
import dev.levelpress.http.edition.Site;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.page.Addresses;
import dev.levelpress.http.page.ApiContents;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.FrameworksPage;
import dev.levelpress.http.page.PageContents;
import dev.levelpress.http.page.Search;
import dev.levelpress.http.page.SearchPage;
import dev.levelpress.http.page.StyleSheet;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.Explanations;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers with pages that people read, and with the same for programs. */
final class PageAnswers {

    private static final String JSON = "application/json";

    private final Frames frames;
    private final JsonOutput json = new JsonOutput();

    PageAnswers(Frames frames) {
        this.frames = frames;
    }

    /** All frameworks of the service. */
    void frameworks(Context context, List<Site> sites) {
        List<Stand> stands = sites.stream().map(Stand::latest).toList();
        String state = stands.stream().map(PageAnswers::state).reduce("", String::concat);
        Conditional.answer(
                context,
                state,
                () -> html(stands.getFirst()
                        .edition()
                        .pages()
                        .page(
                                "frameworks",
                                new FrameworksPage(
                                        stands.stream().map(this::entry).toList(),
                                        StyleSheet.address(stands.getFirst().edition())))));
    }

    private FrameworksPage.Entry entry(Stand stand) {
        Framework framework = stand.edition().framework();
        return new FrameworksPage.Entry(
                framework.name(),
                framework.language(),
                stand.base() + "/",
                framework.crafts().size(),
                framework.crafts().stream()
                        .mapToInt(craft -> craft.levels().size())
                        .sum(),
                frames.version(framework),
                frames.date(framework),
                stand.heldBack().isPresent());
    }

    void index(Context context, Stand stand) {
        page(context, stand, "index", () -> pages(stand).index());
    }

    void craft(Context context, Stand stand) {
        page(context, stand, "craft", () -> pages(stand).craft(context.pathParam("craft")));
    }

    void matrix(Context context, Stand stand) {
        page(context, stand, "matrix", () -> pages(stand).matrix(context.pathParam("craft")));
    }

    void level(Context context, Stand stand) {
        page(context, stand, "level", () -> pages(stand).level(context.pathParam("craft"), context.pathParam("level")));
    }

    void compare(Context context, Stand stand) {
        page(
                context,
                stand,
                "compare",
                () -> pages(stand)
                        .compare(context.pathParam("craft"), context.pathParam("before"), context.pathParam("after")));
    }

    void report(Context context, Stand stand) {
        page(context, stand, "report", () -> pages(stand).report());
    }

    void search(Context context, Stand stand) {
        String query = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        Edition edition = stand.edition();
        Conditional.answer(context, state(stand) + "search" + query, () -> {
            List<SearchPage.Hit> hits = new Search(edition.framework(), new Addresses(stand.base())).find(query);
            boolean more = hits.size() > Search.MOST_SHOWN;
            SearchPage page =
                    new SearchPage(frames.frame(stand), query, more ? hits.subList(0, Search.MOST_SHOWN) : hits, more);
            return html(edition.pages().page("search", page));
        });
    }

    /** The description of the service for people. */
    void api(Context context, Stand stand, byte[] openApi) {
        page(
                context,
                stand,
                "api",
                () -> new ApiContents(new String(openApi, StandardCharsets.UTF_8)).page(frames.frame(stand)));
    }

    void explainJson(Context context, Stand stand) {
        json(context, stand, () -> json.object(Explanations.json(stand.edition().explanation())));
    }

    void framework(Context context, Stand stand) {
        json(context, stand, () -> json.frameworks(List.of(stand.edition().framework())));
    }

    void problems(Context context, Stand stand) {
        json(context, stand, () -> json.problems(stand.edition().problems()));
    }

    void style(Context context, Edition edition) {
        if (StyleSheet.version(edition).equals(context.queryParam("v"))) {
            context.header("Cache-Control", Headers.FOR_EVER);
        }
        Conditional.answer(
                context,
                edition.style(),
                () -> new Content("text/css; charset=utf-8", edition.style().getBytes(StandardCharsets.UTF_8)));
    }

    private PageContents pages(Stand stand) {
        return new PageContents(frames, stand);
    }

    private static void json(Context context, Stand stand, Supplier<byte[]> body) {
        Conditional.answer(context, stand.edition().digest(), () -> new Content(JSON, body.get()));
    }

    private static void page(Context context, Stand stand, String name, Supplier<Record> page) {
        Conditional.answer(
                context, state(stand) + name, () -> html(stand.edition().pages().page(name, page.get())));
    }

    /** Equal as long as all pages are. */
    private static String state(Stand stand) {
        return stand.edition().digest()
                + stand.base()
                + stand.heldBack().map(HeldBack::toString).orElse("");
    }

    private static Content html(String page) {
        return new Content("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
