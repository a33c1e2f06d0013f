package dev.levelpress.http;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.http.metrics.Metrics;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.ExplainPage;
import dev.levelpress.publish.Explanations;
import dev.levelpress.publish.Published;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.publish.UnknownDocument;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is at which address. {@code openapi.yaml} describes the same to callers. */
final class Routes {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private static final String JSON = "application/json";

    private final Supplier<Served> served;
    private final IndexPages indexPages;
    private final UploadedForms uploadedForms;
    private final Presses presses;
    private final Metrics metrics;
    private final Health health = new Health();
    private final JsonOutput json = new JsonOutput();
    private final byte[] openApi = resource("/openapi.yaml");
    private final String openApiDigest = new Digest().add(openApi).text();

    Routes(Supplier<Served> served, Settings settings, Metrics metrics) {
        this.served = served;
        this.metrics = metrics;
        this.presses = new Presses(metrics.documents());
        this.indexPages = new IndexPages(settings);
        this.uploadedForms = new UploadedForms(served);
    }

    void addTo(RoutesConfig routes) {
        read(routes, "/", this::index);
        read(routes, StyleSheet.PATH, this::style);
        read(routes, "/crafts/{craft}/levels/{level}/{document}", this::document);
        read(routes, "/explain", this::explain);
        read(routes, "/explain.json", this::explainJson);
        read(routes, "/framework.json", this::framework);
        read(routes, "/problems.json", this::problems);
        read(routes, "/health/live", context -> new Content(JSON, health.live()).write(context));
        read(routes, "/health/ready", this::ready);
        read(routes, "/metrics", this::metrics);
        read(routes, "/openapi.yaml", this::openApi);
        routes.post("/answers", uploadedForms::answer);
        read(routes, "/<path>", this::permalink);
    }

    /** HEAD is registered too: Javalin would answer it without the headers of GET. */
    private static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void index(Context context) {
        Served now = served.get();
        String state =
                now.edition().digest() + now.heldBack().map(HeldBack::toString).orElse("");
        answer(context, state, () -> html(now.edition().pages().page("index", indexPages.page(now))));
    }

    private void explain(Context context) {
        Edition edition = served.get().edition();
        answer(
                context,
                edition.digest() + "explain",
                () -> html(edition.pages()
                        .page("explain", new ExplainPage(edition.explanation(), StyleSheet.address(edition), ""))));
    }

    private void explainJson(Context context) {
        Edition edition = served.get().edition();
        answer(
                context,
                edition.digest(),
                () -> new Content(JSON, json.object(Explanations.json(edition.explanation()))));
    }

    private void style(Context context) {
        Edition edition = served.get().edition();
        if (StyleSheet.version(edition).equals(context.queryParam("v"))) {
            context.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        answer(
                context,
                edition.style(),
                () -> new Content("text/css; charset=utf-8", edition.style().getBytes(StandardCharsets.UTF_8)));
    }

    private void framework(Context context) {
        Edition edition = served.get().edition();
        answer(context, edition.digest(), () -> new Content(JSON, json.frameworks(List.of(edition.framework()))));
    }

    private void problems(Context context) {
        Edition edition = served.get().edition();
        answer(context, edition.digest(), () -> new Content(JSON, json.problems(edition.problems())));
    }

    private void openApi(Context context) {
        answer(context, openApiDigest, () -> new Content("application/yaml", openApi));
    }

    private void ready(Context context) {
        Served now = served.get();
        context.status(Health.isReady(now) ? 200 : 503);
        context.header("Cache-Control", "no-store");
        new Content(JSON, health.ready(now)).write(context);
    }

    private void metrics(Context context) {
        context.header("Cache-Control", "no-store");
        new Content(Metrics.TYPE, metrics.text().getBytes(StandardCharsets.UTF_8)).write(context);
    }

    private void document(Context context) {
        String[] name = splitEnding(context.pathParam("document"));
        Kind kind = Kind.ofId(name[0])
                .orElseThrow(() -> new UnknownDocument(
                        "document",
                        name[0],
                        Arrays.stream(Kind.values()).map(Kind::id).toList()));
        Permalinks.Place place = new Permalinks.Place(context.pathParam("craft"), context.pathParam("level"));
        publish(context, served.get().edition(), place, kind, name[1]);
    }

    private void permalink(Context context) {
        // Not the path parameter: Javalin takes a plus sign for a space there.
        String path = decoded(context.req().getRequestURI());
        String[] name = splitEnding(path);
        Edition edition = served.get().edition();
        Permalinks.Place place = edition.permalinks()
                .at(name[0])
                .filter(found -> !name[1].isEmpty())
                .orElseThrow(() -> new NotFoundResponse("there is nothing at " + path + "; / lists what there is"));
        publish(context, edition, place, Kind.PROFILE, name[1]);
    }

    private void publish(Context context, Edition edition, Permalinks.Place place, Kind kind, String ending) {
        Format format = Format.ofExtension(ending)
                .filter(kind.formats()::contains)
                .orElseThrow(() -> unknownFormat(kind, ending));
        Request request = request(edition, place, kind, format);
        context.header("Content-Security-Policy", policy(format));
        if (isUnchanged(context, edition.digest())) {
            return;
        }
        Published published = presses.publish(edition, request);
        context.header("Content-Disposition", Disposition.of(disposition(kind, format), published.fileName()));
        new Content(format.contentType(), published.bytes()).write(context);
    }

    /** @throws UnknownDocument when the edition does not have it */
    private static Request request(Edition edition, Permalinks.Place place, Kind kind, Format format) {
        return edition.publisher()
                .requests(
                        edition.framework(),
                        Optional.of(place.craft()),
                        Optional.of(place.level()),
                        List.of(kind),
                        List.of(format))
                .getFirst();
    }

    /** Answers with the content, or with 304 when the caller has it; it is made only when it is needed. */
    private static void answer(Context context, String state, Supplier<Content> content) {
        if (!isUnchanged(context, state)) {
            content.get().write(context);
        }
    }

    /** @param state equal as long as the bytes at this path are equal */
    private static boolean isUnchanged(Context context, String state) {
        String tag = '"' + Digest.of(state, context.req().getRequestURI()) + '"';
        context.header("ETag", tag);
        String condition = String.join(",", Collections.list(context.req().getHeaders("If-None-Match")));
        boolean unchanged = EntityTags.match(condition, tag);
        if (unchanged) {
            notModified(context.res());
        }
        return unchanged;
    }

    /** Sent at once: the server would add a type and a length that are not those of the document (RFC 9110, 15.4.5). */
    private static void notModified(HttpServletResponse response) {
        response.setStatus(304);
        response.setContentType(null);
        try {
            response.flushBuffer();
        } catch (IOException gone) {
            LOG.debug("the caller is gone", gone);
        }
    }

    private static UnknownDocument unknownFormat(Kind kind, String ending) {
        return new UnknownDocument(
                "format of a " + kind.id(),
                ending,
                kind.formats().stream().map(Format::extension).toList());
    }

    /** A form is of use only as a file of its own: what is filled in is saved in it. */
    private static String disposition(Kind kind, Format format) {
        if (kind == Kind.REVIEW) {
            return "attachment";
        }
        return switch (format) {
            case PDF, HTML, TEXT, MARKDOWN, JSON -> "inline";
            case DOCX, XLSX -> "attachment";
        };
    }

    private static String policy(Format format) {
        return switch (format) {
            // A browser's own viewer shows it; what that may load is not ours to say.
            case PDF -> "frame-ancestors 'none'";
            case HTML -> Headers.DOCUMENT_POLICY;
            case DOCX, XLSX, TEXT, MARKDOWN, JSON -> Headers.PAGE_POLICY;
        };
    }

    /** Name and ending without dot; an empty ending when there is none. */
    private static String[] splitEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.indexOf('/', dot) >= 0
                ? new String[] {name, ""}
                : new String[] {name.substring(0, dot), name.substring(dot + 1)};
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Content html(String page) {
        return new Content("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Routes.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
