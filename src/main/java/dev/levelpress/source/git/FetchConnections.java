package dev.levelpress.source.git;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URL;
import java.util.Locale;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/**
 * FetchConnections to a repository's own server, for fetching with git's protocol and nothing else: a server that sends us on to
 * another host, or would have us ask for files one by one, is not followed.
 */
final class FetchConnections implements HttpConnectionFactory {

    private final GitAddress address;
    private final GitAccess access;
    private final Guard guard;

    FetchConnections(GitAddress address, GitAccess access, Guard guard) {
        this.address = address;
        this.access = access;
        this.guard = guard;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        check(url);
        return new Guarded(url);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        check(url);
        return new Guarded(url, proxy);
    }

    private void check(URL url) throws IOException {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean own = address.host().filter(host::equalsIgnoreCase).isPresent();
        if (!own && !access.hosts().contains(host)) {
            throw new IOException("the server sends us on to " + host
                    + ", which is not followed; use the new address, or allow it with --git-hosts " + host);
        }
        if (!url.getProtocol().equals(address.uri().getScheme())
                && !url.getProtocol().equals("https")) {
            throw new IOException("the server sends us on to " + url.getProtocol() + ":, which is not followed");
        }
        if (!url.getFile().endsWith("/info/refs?service=git-upload-pack")
                && !url.getPath().endsWith("/git-upload-pack")) {
            throw new IOException(
                    "the server does not speak git's smart protocol; is this the address of a repository?");
        }
        for (InetAddress each : InetAddress.getAllByName(host)) {
            // Where clouds keep their secrets.
            if (each.isLinkLocalAddress() || each.isMulticastAddress() || each.isAnyLocalAddress()) {
                throw new IOException(host + " is at " + each.getHostAddress() + ", where no repository is looked for");
            }
        }
    }

    private final class Guarded extends JDKHttpConnection {

        Guarded(URL url) throws IOException {
            super(url);
        }

        Guarded(URL url, Proxy proxy) throws IOException {
            super(url, proxy);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return guard.watch(super.getInputStream());
        }
    }
}
