package dev.levelpress.http;

import dev.levelpress.http.access.Access;
import dev.levelpress.http.access.AccessSettings;
import dev.levelpress.http.metrics.Metrics;
import dev.levelpress.publish.Settings;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service over one framework. */
public final class Service implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    /** Requests that run may take so long to end when the service stops. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final LatestEdition latest;
    private final Metrics metrics;
    private final Departure departure = new Departure(GRACE);
    private final Javalin javalin;

    private Service(LatestEdition latest, Settings settings, Access access, Connections connections) {
        this.latest = latest;
        this.metrics = new Metrics(() -> List.of(latest.served().state()));
        this.javalin =
                Javalin.create(config -> configure(config, latest, settings, access, metrics, departure, connections));
    }

    /**
     * Reads the source, starts to listen and to watch the source for changes.
     *
     * @param host to listen on, such as {@code 127.0.0.1}
     * @param port 0 for any free one
     * @throws IOException when the source cannot be opened or the port is in use; the message says which
     */
    public static Service start(Path source, Settings settings, String host, int port) throws IOException {
        return start(source, settings, AccessSettings.defaults(), host, port);
    }

    /**
     * Reads the source, starts to listen and to watch the source for changes.
     *
     * @param who may do what
     * @throws IOException when the source or the file of API tokens cannot be used or the port is in use; the message
     *     says which
     */
    public static Service start(Path source, Settings settings, AccessSettings who, String host, int port)
            throws IOException {
        return start(source, settings, who, Connections.at(host, port));
    }

    static Service start(Path source, Settings settings, AccessSettings who, Connections connections)
            throws IOException {
        LatestEdition latest = new LatestEdition(source, settings);
        Service service = new Service(latest, settings, access(latest, who, connections.host()), connections);
        try {
            service.javalin.start();
            return service;
        } catch (JavalinException e) {
            service.close();
            throw new IOException(reason(e, connections.host(), connections.port()), e);
        }
    }

    private static Access access(LatestEdition latest, AccessSettings who, String host) throws IOException {
        try {
            return new Access(who, host, new EditionPages(latest::served), InstantSource.system());
        } catch (IOException unusable) {
            latest.close();
            throw unusable;
        }
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    /** Ends when the requests that are running have been answered, or after 20 seconds; new ones get 503 meanwhile. */
    @Override
    public void close() {
        latest.close();
        departure.await();
        try {
            javalin.stop();
        } catch (JavalinException late) {
            LOG.warn("some connections did not end in time: {}", late.getMessage());
        }
        metrics.close();
    }

    private static void configure(
            JavalinConfig config,
            LatestEdition latest,
            Settings settings,
            Access access,
            Metrics metrics,
            Departure departure,
            Connections connections) {
        ErrorAnswers errors = new ErrorAnswers(latest::served);
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
        config.jetty.addConnector(connections::of);
        config.jetty.modifyServer(server -> prepare(server, errors, metrics, departure));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new ServerErrors(errors)));
        config.routes.exception(Exception.class, errors::answer);
        // Javalin has an own handler for these, which the one above would not replace.
        config.routes.exception(HttpResponseException.class, errors::answer);
        config.requestLogger.http((context, ms) -> AnsweredRequests.keepRoute(context));
        config.routes.before(context -> Headers.ofAll().forEach(context::header));
        access.addTo(config.routes);
        new Routes(latest::served, settings, metrics).addTo(config.routes);
    }

    private static void prepare(Server server, ErrorAnswers errors, Metrics metrics, Departure departure) {
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
