package dev.levelpress.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has which role, and from where a proxy is believed. */
class RoleNamesTest {

    private static final RoleNames NAMES =
            new RoleNames(Set.of("@example.com"), Set.of("Mara@example.com"), Set.of("hr", "cn=people,ou=groups"));

    @Test
    void rolesAreGivenToGroupsAddressesAndDomains() {
        assertEquals(Set.of(Role.READER), NAMES.roles(new Identity("", "leo@EXAMPLE.com", Set.of())));
        assertEquals(Set.of(Role.READER, Role.MAINTAINER), NAMES.roles(new Identity("", "mara@example.com", Set.of())));
        assertEquals(
                Set.of(Role.READER, Role.PEOPLE), NAMES.roles(new Identity("", "", Set.of("cn=people,ou=groups"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leo@example.com.evil", "leo@evil-example.com", "leo@evil@example.com", "example.com"})
    void whatOnlyLooksLikeThemIsNot(String email) {
        assertEquals(Set.of(), NAMES.roles(new Identity("", email, Set.of("HR", "h r"))));
    }

    @Test
    void anAddressThatWasNotVerifiedIsNobodys() {
        Map<String, Object> claims = Map.of("sub", "1", "email", "mara@example.com");
        assertEquals("", new Claims(claims).identity("groups").email());
        assertEquals("", claims("false").identity("groups").email());
        assertEquals("mara@example.com", claims("true").identity("groups").email());
    }

    @Test
    void whatIsVerifiedOfOneAddressSaysNothingOfAnother() {
        Claims token = new Claims(Map.of("sub", "1", "email", "mara@example.com"));
        Claims same = claims("true");
        Claims other = new Claims(Map.of("sub", "1", "email", "leo@example.com", "email_verified", true));
        assertEquals("mara@example.com", token.or(same).identity("groups").email());
        assertEquals("", token.or(other).identity("groups").email());
        assertEquals(
                "leo@example.com",
                new Claims(Map.of("sub", "1")).or(other).identity("groups").email());
    }

    @Test
    void groupsMayBeOneOrManyOrInsideAnotherClaim() {
        Claims claims = new Claims(Map.of(
                "groups", "hr", "https://x.example/groups", List.of("a", "b"), "realm", Map.of("roles", List.of("c"))));
        assertEquals(Set.of("hr"), claims.identity("groups").groups());
        assertEquals(
                Set.of("a", "b"), claims.identity("https://x.example/groups").groups());
        assertEquals(Set.of("c"), claims.identity("realm.roles").groups());
        assertEquals(Set.of(), claims.identity("realm.groups").groups());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.0.0.5, 10.0.0.5, true",
        "10.0.0.5, 10.0.0.4, false",
        "0.0.0.0/0, 192.0.2.1, true",
        "0.0.0.0/0, ::1, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "2001:db8::/32, 2001:db8:1::1, true",
        "2001:db8::/32, 2001:db9::1, false"
    })
    void aRangeHasTheAddressesThatBeginAsItDoes(String range, String address, boolean inside) {
        assertEquals(inside, AddressRange.of(range).contains(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example.com",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "10.0.0",
                "::/129",
                "/8",
                "10.0.0.0/x"
            })
    void whatIsNoRangeIsSaid(String text) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> AddressRange.of(text));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("--trusted-proxies: \"" + text + "\" is no address"));
    }

    private static Claims claims(String verified) {
        return new Claims(Map.of("sub", "1", "email", "mara@example.com", "email_verified", Boolean.valueOf(verified)));
    }
}
