package dev.levelpress.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose share of the documents a call counts to. */
class CallerAddressTest {

    private final CallerAddress addresses = new CallerAddress(
            Stream.of("10.0.0.0/24", "fd00::1").map(AddressRange::of).toList());

    private String of(String remote, String... headers) {
        return addresses.of(remote, List.of(headers));
    }

    @Test
    void whatACallerSaysOfItselfIsNotBelieved() {
        assertEquals("203.0.113.9", of("203.0.113.9", "198.51.100.1"));
        assertEquals("203.0.113.9", new CallerAddress(List.of()).of("203.0.113.9", List.of("198.51.100.1")));
    }

    @Test
    void aTrustedProxySaysWhereACallComesFrom() {
        assertEquals("198.51.100.1", of("10.0.0.5", "198.51.100.1"));
        assertEquals("198.51.100.1", of("fd00::1", "198.51.100.1"));
    }

    @Test
    void ofSeveralTheLastThatNoProxyOfOursHasCounts() {
        assertEquals("198.51.100.1", of("10.0.0.5", "192.0.2.77, 198.51.100.1, 10.0.0.9"));
        assertEquals("198.51.100.1", of("10.0.0.5", "192.0.2.77", "198.51.100.1 ,10.0.0.9"));
    }

    @Test
    void whatIsNoAddressEndsTheSearch() {
        assertEquals("10.0.0.5", of("10.0.0.5", "198.51.100.1, unknown"));
        assertEquals("10.0.0.5", of("10.0.0.5"));
    }

    @Test
    void ofIpv6TheNetworkCounts() {
        assertEquals(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::1"));
        assertEquals("20010db800010002", of("2001:db8:1:2:3::4"));
    }
}
