package dev.levelpress.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Where the service listens, and what callers may take of it before anyone looks at what they ask for.
 *
 * @param idle a connection on which nothing comes or goes for so long ends
 */
record Connections(String host, int port, Duration idle) {

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** More than these wait until one ends; each takes a file handle and some kilobytes. */
    private static final int MOST = 10_000;

    /** Of connections that came in one moment. */
    private static final int QUEUE = 1_024;

    /** Of the first line and the headers of a request, in bytes. */
    private static final int HEADERS = 8 << 10;

    static Connections at(String host, int port) {
        return new Connections(host, port, IDLE);
    }

    Connector of(Server server, HttpConfiguration http) {
        // What two servers in a row may read in two ways is refused, as a line that ends with LF alone.
        http.setHttpCompliance(HttpCompliance.STRICT);
        http.setUriCompliance(UriCompliance.DEFAULT);
        // Else a cookie or token that differs from one before on the connection in case only is read as that one.
        http.setHeaderCacheCaseSensitive(true);
        http.setRequestHeaderSize(HEADERS);
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(idle.toMillis());
        connector.setAcceptQueueSize(QUEUE);
        connector.addBean(new NetworkConnectionLimit(MOST, connector));
        return connector;
    }
}
