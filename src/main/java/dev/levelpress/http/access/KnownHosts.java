package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names that the service answers to. A page of another site whose name was made to lead here (DNS rebinding) is
 * refused, and so is a name that would get into links.
 */
final class KnownHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final Set<String> names = new HashSet<>(LOOPBACK);
    private final boolean anyLiteral;

    /** @param listening the address that is listened on */
    KnownHosts(AccessSettings settings, String listening) {
        settings.hostNames().forEach(name -> names.add(bare(name)));
        settings.publicUrl().ifPresent(url -> names.add(bare(url.host())));
        boolean everywhere =
                Literal.of(listening).map(InetAddress::isAnyLocalAddress).orElse(false);
        if (!everywhere) {
            names.add(bare(listening));
        }
        // No name leads to a literal, so that one cannot be another site's.
        this.anyLiteral = everywhere && settings.publicUrl().isEmpty();
    }

    /** @throws Refused when the request is for somebody else */
    void check(Context context) {
        String given = context.header("Host");
        // HTTP/1.0 may come without one, and is then for the address that it came to.
        String host = bare(withoutPort(given == null ? context.req().getServerName() : given));
        if (!names.contains(host) && !isOurLiteral(host, context.req().getLocalAddr())) {
            throw new Refused(
                    421,
                    "this service does not go by the name in the request's Host header; its operator can set"
                            + " --public-url, or --host-names for further names");
        }
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(bare(host))
                || Literal.of(host).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    private boolean isOurLiteral(String host, String local) {
        return Literal.of(host)
                .filter(address ->
                        anyLiteral || Literal.of(local).filter(address::equals).isPresent())
                .isPresent();
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    /** In lower case, IPv6 without its brackets. */
    private static String bare(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }
}
