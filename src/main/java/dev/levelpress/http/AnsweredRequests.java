package dev.levelpress.http;

import dev.levelpress.http.metrics.RequestMetrics;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * One line in the log and one count for every request, also for those that the server refused before any route saw
 * them. They name the route, never the address: that may say who somebody is.
 */
final class AnsweredRequests implements RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.levelpress.access");

    private static final String ROUTE = AnsweredRequests.class.getName();

    private final RequestMetrics metrics;

    AnsweredRequests(RequestMetrics metrics) {
        this.metrics = metrics;
    }

    /** Keeps the route of a request for when it has been answered. */
    static void keepRoute(Context context) {
        Endpoint endpoint = context.endpoints().lastHttpEndpoint();
        if (endpoint != null) {
            context.attribute(ROUTE, endpoint.path);
        }
    }

    @Override
    public void log(Request request, Response response) {
        Duration took = Duration.ofNanos(System.nanoTime() - request.getHeadersNanoTime());
        String route = request.getAttribute(ROUTE) instanceof String known ? known : RequestMetrics.NO_ROUTE;
        metrics.answered(request.getMethod(), route, response.getStatus(), took);
        if (LOG.isInfoEnabled()) {
            write(request, response, route, took);
        }
    }

    private static void write(Request request, Response response, String route, Duration took) {
        try (MDC.MDCCloseable closed = MDC.putCloseable(RequestId.KEY, RequestId.of(request))) {
            LOG.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("route", route)
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("bytes", Response.getContentBytesWritten(response))
                    .addKeyValue("ms", String.format(Locale.ROOT, "%.1f", took.toNanos() / 1e6))
                    .log("request");
        }
    }
}
