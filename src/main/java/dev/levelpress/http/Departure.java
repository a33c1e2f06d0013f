package dev.levelpress.http;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the service stops: those who were served before it started to stop get their answers, and those who come meanwhile
 * are told to come again, so that whatever stands in front of the service sends them elsewhere.
 */
final class Departure extends GracefulHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

    private final Duration patience;

    Departure(Duration patience) {
        this.patience = patience;
        // Of connections that nothing is asked on when the service stops.
        setShutdownIdleTimeout(Duration.ofMillis(200).toMillis());
    }

    /** Ends when the last request has been answered, or patience is at its end. */
    void await() {
        if (!isStarted()) {
            return;
        }
        try {
            shutdown().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn(
                    "{} requests are not finished after {} s and are cut off",
                    getCurrentRequestCount(),
                    patience.toSeconds());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            LOG.debug("the requests cannot be waited for", impossible);
        }
    }
}
