package dev.levelpress.http;

import dev.levelpress.http.metrics.Metrics;
import io.javalin.Javalin;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.LocalConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a server without a port answer a request, so that what a server consists of is loaded while another thread reads
 * the sources: the first answer comes earlier by what that takes.
 */
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private WarmUp() {}

    /** Does nothing when it was done before: classes are loaded once. */
    static void run() {
        if (DONE.getAndSet(true)) {
            return;
        }
        try (Metrics metrics = new Metrics(List::of)) {
            LocalConnector[] connector = new LocalConnector[1];
            Javalin javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.startup.startupWatcherEnabled = false;
                config.concurrency.useVirtualThreads = true;
                config.jetty.addConnector((server, http) -> connector[0] = new LocalConnector(server));
                config.jetty.modifyServer(server -> server.setRequestLog((request, response) ->
                        metrics.requests().answered(request.getMethod(), "/", response.getStatus(), Duration.ZERO)));
                config.routes.get("/", context -> context.header("ETag", "\"\"").result(""));
            });
            javalin.start();
            connector[0].getResponse("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            javalin.stop();
        } catch (Exception nothingLost) {
            LOG.debug("no warm-up", nothingLost);
        }
    }
}
