package dev.levelpress.http;

import dev.levelpress.http.edition.Digest;
import dev.levelpress.http.edition.Site;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.http.idempotency.Once;
import dev.levelpress.http.metrics.Metrics;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.page.StyleSheet;
import dev.levelpress.http.posting.PublishedPostings;
import dev.levelpress.run.Runs;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** What is at which address. {@code openapi.yaml} describes the same to callers. */
final class Routes {

    private static final String JSON = "application/json";

    private final List<Site> sites;
    private final PageAnswers pages;
    private final DocumentAnswers documents;
    private final Metrics metrics;
    private final Previews previews;
    private final Webhook webhook;
    private final RunAnswers runs;
    private final ReviewRuns reviews;
    private final CollectRuns collecting;
    private final PostingAnswers making;
    private final PublishedAnswers published;
    private final Once once;
    private final Health health = new Health();
    private final byte[] openApi = resource("/openapi.yaml");
    private final String openApiDigest = new Digest().add(openApi).text();

    Routes(List<Site> sites, ServiceSettings settings, Metrics metrics, Runs runs, InstantSource clock) {
        this.sites = sites;
        this.metrics = metrics;
        this.once = new Once(clock);
        Presses presses = new Presses(metrics.documents(), settings.callerDocuments());
        this.documents = new DocumentAnswers(presses);
        Frames frames = new Frames(settings.settings(), sites.size() > 1);
        this.pages = new PageAnswers(frames);
        this.previews = new Previews(frames);
        this.webhook = new Webhook(settings.webhookSecret());
        this.runs = new RunAnswers(runs, frames);
        this.reviews = new ReviewRuns(frames, this.runs);
        this.collecting = new CollectRuns(frames, this.runs);
        PublishedPostings postings = new PublishedPostings(settings.data().resolve("postings"), clock);
        this.making = new PostingAnswers(frames, presses, new Publishing(frames, presses, postings));
        this.published = new PublishedAnswers(
                frames, postings, path -> settings.access().publicUrl().map(url -> url.resolve(path)));
    }

    /** A handler that is told what the request is about. */
    private interface Answer {
        void answer(Context context, Stand stand);
    }

    void addTo(RoutesConfig routes) {
        read(
                routes,
                StyleSheet.PATH,
                context -> pages.style(context, Stand.latest(sites.getFirst()).edition()));
        read(routes, "/health/live", context -> new Content(JSON, health.live()).write(context));
        read(routes, "/health/ready", this::ready);
        read(routes, "/metrics", this::metrics);
        read(routes, "/openapi.yaml", this::openApi);
        read(routes, "/api", context -> pages.api(context, Stand.latest(sites.getFirst()), openApi));
        read(routes, RunAnswers.SCRIPT, runs::script);
        if (sites.size() > 1) {
            read(routes, "/", context -> pages.frameworks(context, sites));
        }
        read(routes, PublishedAnswers.PATH, context -> published.list(context, Stand.latest(sites.getFirst())));
        read(routes, PublishedAnswers.PATH + "/{posting}", published::page);
        read(routes, PublishedAnswers.PATH + "/{posting}/posting.pdf", published::pdf);
        routes.post(PublishedAnswers.PATH + "/{posting}/withdraw", published::withdraw);
        read(routes, PublishedAnswers.SITE_MAP, published::siteMap);
        sites.forEach(site -> addTo(routes, site));
    }

    private void addTo(RoutesConfig routes, Site site) {
        read(routes, site, "/", (context, stand) -> pageOrJson(context, stand, pages::index, pages::framework));
        read(routes, site, "/search", pages::search);
        read(routes, site, "/crafts/{craft}", pages::craft);
        read(routes, site, "/crafts/{craft}/matrix", pages::matrix);
        read(routes, site, "/crafts/{craft}/compare/{before}/{after}", pages::compare);
        read(
                routes,
                site,
                "/crafts/{craft}/levels/{level}",
                (context, stand) -> documents.negotiate(context, stand, pages::level));
        latest(routes, site, "/crafts/{craft}/levels/{level}/posting", making::ask);
        routes.post(
                site.path() + "/crafts/{craft}/levels/{level}/posting",
                once.of(context -> making.make(context, Stand.latest(site))));
        read(routes, site, "/crafts/{craft}/levels/{level}/{document}", documents::document);
        read(
                routes,
                site,
                "/explain",
                (context, stand) -> pageOrJson(context, stand, pages::report, pages::explainJson));
        read(routes, site, "/explain.json", pages::explainJson);
        read(routes, site, "/framework.json", pages::framework);
        read(routes, site, "/problems.json", pages::problems);
        latest(routes, site, "/preview", previews::ask);
        routes.post(site.path() + "/preview", context -> previews.show(context, Stand.latest(site)));
        addRuns(routes, site);
        UploadedForms forms = new UploadedForms(site.editions()::latest);
        routes.post(site.path() + "/answers", forms::answer);
        routes.post(site.path() + "/hooks/git", context -> webhook.answer(context, site));
        read(routes, site, "/<path>", documents::permalink);
    }

    /** By what the caller likes better. */
    private static void pageOrJson(Context context, Stand stand, Answer page, Answer json) {
        context.header("Vary", "Accept");
        List<String> types = List.of("text/html", JSON);
        String type = Accept.of(context).best(types, each -> each).orElseThrow(() -> new NotAcceptable(types));
        (type.equals(JSON) ? json : page).answer(context, stand);
    }

    /** Review forms for many people, and what is answered in them. */
    private void addRuns(RoutesConfig routes, Site site) {
        latest(routes, site, "/reviews", reviews::ask);
        routes.post(site.path() + "/reviews", once.of(context -> reviews.check(context, Stand.latest(site))));
        latest(routes, site, "/collect", collecting::ask);
        routes.post(site.path() + "/collect", once.of(context -> collecting.collect(context, Stand.latest(site))));
        latest(routes, site, "/runs/{run}.json", runs::json);
        latest(routes, site, "/runs/{run}", runs::page);
        latest(routes, site, "/runs/{run}/{result}", runs::result);
        routes.post(site.path() + "/runs/{run}/start", context -> runs.start(context, Stand.latest(site)));
        routes.post(site.path() + "/runs/{run}/delete", context -> runs.delete(context, Stand.latest(site)));
    }

    private static void latest(RoutesConfig routes, Site site, String path, Answer answer) {
        read(routes, site.path() + path, context -> answer.answer(context, Stand.latest(site)));
    }

    /** The latest edition's, and the same of the edition of every commit. */
    private static void read(RoutesConfig routes, Site site, String path, Answer answer) {
        latest(routes, site, path, answer);
        read(routes, site.path() + "/at/{commit}" + path, context -> fixed(context, site, answer));
    }

    private static void fixed(Context context, Site site, Answer answer) {
        String asked = context.pathParam("commit");
        String commit = site.editions()
                .commit(asked)
                .orElseThrow(() -> new NotFoundResponse("there is no commit \"" + asked
                        + "\" here; a version of a git repository that was fetched is at /at/ and its commit"));
        if (!commit.equals(asked)) {
            String uri = context.req().getRequestURI();
            String prefix = site.path() + "/at/";
            context.redirect(prefix + commit + uri.substring(prefix.length() + asked.length()));
            return;
        }
        context.header("Cache-Control", Headers.FOR_EVER);
        answer.answer(context, Stand.at(site, commit));
    }

    /** HEAD is registered too: Javalin would answer it without the headers of GET. */
    private static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void openApi(Context context) {
        Conditional.answer(context, openApiDigest, () -> new Content("application/yaml", openApi));
    }

    private void ready(Context context) {
        context.status(Health.isReady(sites) ? 200 : 503);
        context.header("Cache-Control", "no-store");
        new Content(JSON, health.ready(sites)).write(context);
    }

    private void metrics(Context context) {
        context.header("Cache-Control", "no-store");
        new Content(Metrics.TYPE, metrics.text().getBytes(StandardCharsets.UTF_8)).write(context);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Routes.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
