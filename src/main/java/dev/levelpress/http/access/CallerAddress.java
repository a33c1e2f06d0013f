package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where a call comes from, as far as that can be believed.
 *
 * @param proxies that say where a call came to them from
 */
record CallerAddress(List<AddressRange> proxies) {

    /** What one customer of a provider has of IPv6 (RFC 6177), in bytes. */
    private static final int OWN_NETWORK = 8;

    /** The same for all calls from there; of IPv6 the network. */
    String of(Context context) {
        return of(context.req().getRemoteAddr(), Collections.list(context.req().getHeaders("X-Forwarded-For")));
    }

    /** @param headers those of the name {@code X-Forwarded-For} */
    String of(String remote, List<String> headers) {
        Optional<InetAddress> address = Literal.of(remote);
        List<String> before = forwarded(headers);
        for (int each = before.size() - 1;
                each >= 0 && address.filter(this::isProxy).isPresent();
                each--) {
            Optional<InetAddress> said = Literal.of(before.get(each).strip());
            if (said.isEmpty()) {
                break;
            }
            address = said;
        }
        return address.map(CallerAddress::network).orElse(remote);
    }

    /** The last one is what the nearest proxy has seen; whatever the caller wrote itself stands before it. */
    private static List<String> forwarded(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .toList();
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(range -> range.contains(address));
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), OWN_NETWORK))
                : address.getHostAddress();
    }
}
