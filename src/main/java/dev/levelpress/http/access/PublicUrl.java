package dev.levelpress.http.access;

import java.net.URI;
import java.util.Locale;

/** The address that people know the service by: scheme, host and port. */
public record PublicUrl(URI uri) {

    /** @throws IllegalArgumentException when it cannot be; the message says why and what can */
    public PublicUrl {
        boolean bare = uri.getPath() == null
                || uri.getPath().isEmpty()
                || uri.getPath().equals("/");
        boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null || !bare || uri.getRawQuery() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("--public-url " + uri
                    + " is no address of a service; give scheme and host, such as https://levels.example.com");
        }
    }

    /** In lower case. */
    String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    boolean isHttps() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** As browsers write it in Origin (RFC 6454, 6.2): without the port that goes without saying. */
    String origin() {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (isHttps() ? 443 : 80);
        return scheme + "://" + host() + (usual ? "" : ":" + uri.getPort());
    }

    /** @param path with a slash in front */
    public URI resolve(String path) {
        return URI.create(origin() + path);
    }

    /** Whether what is sent there can be read by nobody else. */
    static boolean isSafe(URI uri) {
        return uri.getHost() != null
                && ("https".equalsIgnoreCase(uri.getScheme())
                        || "http".equalsIgnoreCase(uri.getScheme()) && KnownHosts.isLoopback(uri.getHost()));
    }
}
