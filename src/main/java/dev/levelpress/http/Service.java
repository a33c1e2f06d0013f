package dev.levelpress.http;

import dev.levelpress.http.access.Access;
import dev.levelpress.http.edition.EditionReader;
import dev.levelpress.http.edition.Editions;
import dev.levelpress.http.edition.FolderUpstream;
import dev.levelpress.http.edition.Mirrors;
import dev.levelpress.http.edition.NamedSource;
import dev.levelpress.http.edition.RepositoryUpstream;
import dev.levelpress.http.edition.Site;
import dev.levelpress.http.edition.Upstream;
import dev.levelpress.http.metrics.Metrics;
import dev.levelpress.http.page.Proofs;
import dev.levelpress.run.Runs;
import dev.levelpress.source.SourceAddress;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service over one framework or several. */
public final class Service implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    /** Requests that run may take so long to end when the service stops. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final List<Site> sites;
    private final Metrics metrics;
    private final Departure departure = new Departure(GRACE);
    private final Runs runs;
    private final Javalin javalin;

    private Service(
            List<Site> sites, ServiceSettings settings, Access access, Connections connections, InstantSource clock) {
        this.sites = sites;
        this.runs = new Runs(settings.data(), clock);
        this.metrics = new Metrics(() -> sites.stream()
                .map(site -> site.editions().latest().state(site.id()))
                .toList());
        this.javalin = Javalin.create(config -> configure(config, settings, access, connections, clock));
    }

    /**
     * Reads the sources, starts to listen and to follow their changes.
     *
     * @throws IOException when a source or the file of API tokens cannot be used or the port is in use; the message says
     *     which
     */
    public static Service start(ServiceSettings settings) throws IOException {
        return start(settings, InstantSource.system());
    }

    /** @param clock says when what people made has ended */
    static Service start(ServiceSettings settings, InstantSource clock) throws IOException {
        return start(settings, Connections.at(settings.host(), settings.port()), clock);
    }

    static Service start(ServiceSettings settings, Connections connections) throws IOException {
        return start(settings, connections, InstantSource.system());
    }

    private static Service start(ServiceSettings settings, Connections connections, InstantSource clock)
            throws IOException {
        Thread.ofPlatform().daemon().name("warm-up").start(WarmUp::run);
        List<Site> sites = sites(settings);
        Service service = new Service(sites, settings, access(sites, settings, clock), connections, clock);
        try {
            service.javalin.start();
            return service;
        } catch (JavalinException e) {
            service.close();
            throw new IOException(reason(e, settings.host(), settings.port()), e);
        }
    }

    private static Access access(List<Site> sites, ServiceSettings settings, InstantSource clock) throws IOException {
        try {
            EditionPages pages = new EditionPages(sites.getFirst().editions()::latest);
            return new Access(settings.access(), settings.host(), pages, clock);
        } catch (IOException unusable) {
            sites.forEach(site -> site.editions().close());
            throw unusable;
        }
    }

    private static List<Site> sites(ServiceSettings settings) throws IOException {
        List<Site> sites = new ArrayList<>();
        try {
            for (NamedSource source : settings.sources()) {
                EditionReader reader =
                        new EditionReader(upstream(source.address(), settings), settings.settings(), Proofs::of);
                String path = settings.sources().size() == 1 ? "" : "/" + source.id();
                sites.add(new Site(source.id(), path, new Editions(reader)));
            }
            return List.copyOf(sites);
        } catch (IOException | RuntimeException failure) {
            sites.forEach(site -> site.editions().close());
            throw failure;
        }
    }

    private static Upstream upstream(SourceAddress source, ServiceSettings settings) throws IOException {
        return switch (source) {
            case SourceAddress.Local local -> new FolderUpstream(local.path());
            case SourceAddress.Repository repository ->
                new RepositoryUpstream(
                        Mirrors.open(repository.address(), settings.git(), settings.data()), settings.poll());
        };
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    /** The routes that callers can use, as they are registered. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(each -> each.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET) || endpoint.method.equals(HandlerType.POST))
                .map(endpoint -> endpoint.path)
                .toList();
    }

    /** Ends when the requests that are running have been answered, or after 20 seconds; new ones get 503 meanwhile. */
    @Override
    public void close() {
        departure.await();
        try {
            javalin.stop();
        } catch (JavalinException late) {
            LOG.warn("some connections did not end in time: {}", late.getMessage());
        }
        sites.forEach(site -> site.editions().close());
        runs.close();
        metrics.close();
    }

    private void configure(
            JavalinConfig config,
            ServiceSettings settings,
            Access access,
            Connections connections,
            InstantSource clock) {
        ErrorAnswers errors = new ErrorAnswers(sites.getFirst().editions()::latest);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        // Most documents are compressed as they are, and an entity tag stands for exact bytes.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("a request failed", error);
            fail(response);
        });
        config.jetty.multipartConfig.maxFileSize(Previews.LARGEST_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(Previews.LARGEST_MB + 1L, SizeUnit.MB);
        config.jetty.addConnector(connections::of);
        config.jetty.modifyServer(server -> prepare(server, errors));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new ServerErrors(errors)));
        config.routes.exception(Exception.class, errors::answer);
        // Javalin has an own handler for these, which the one above would not replace.
        config.routes.exception(HttpResponseException.class, errors::answer);
        config.requestLogger.http((context, ms) -> AnsweredRequests.keepRoute(context));
        config.routes.before(context -> Headers.ofAll().forEach(context::header));
        access.addTo(config.routes);
        new Routes(sites, settings, metrics, runs, clock).addTo(config.routes);
    }

    private void prepare(Server server, ErrorAnswers errors) {
        server.setErrorHandler(new ServerErrors(errors));
        server.setRequestLog(new AnsweredRequests(metrics.requests()));
        // What could be waited for has been waited for before the server is stopped.
        server.setStopTimeout(Duration.ofSeconds(5).toMillis());
        server.insertHandler(departure);
        metrics.requests().watch(departure::getCurrentRequestCount);
        server.insertHandler(new RequestIds());
    }

    private static void fail(jakarta.servlet.http.HttpServletResponse response) {
        try {
            response.sendError(500);
        } catch (IOException | IllegalStateException tooLate) {
            LOG.debug("the failure came too late to be told", tooLate);
        }
    }

    private static String reason(JavalinException failure, String host, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    && String.valueOf(cause.getMessage()).contains("in use")) {
                return "port " + port + " on " + host + " is in use; choose another with --port";
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "cannot listen on port " + port + " of " + host + ": " + root.getMessage();
    }
}
