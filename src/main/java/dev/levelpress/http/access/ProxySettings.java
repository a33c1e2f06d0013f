package dev.levelpress.http.access;

import java.util.List;
import java.util.Optional;

/**
 * A proxy in front of the service that has signed people in.
 *
 * @param userHeader its header with somebody's name or e-mail address
 * @param groupsHeader its header with that person's groups, separated by commas
 * @param addresses from which the headers are believed
 */
public record ProxySettings(String userHeader, Optional<String> groupsHeader, List<AddressRange> addresses) {

    /** @throws IllegalArgumentException when it cannot be; the message says why and what can */
    public ProxySettings {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("--proxy-user-header " + userHeader
                    + " would be believed from nobody; name the addresses of the proxy with --trusted-proxies, such as"
                    + " 10.0.0.5 or 10.0.0.0/24");
        }
    }
}
