package dev.levelpress.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sessions and what they are sealed with. */
class SessionsTest {

    private static final Secret KEY = new Secret("0123456789abcdef0123456789abcdef");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aSessionEndsAfterEightHours() {
        Seal seal = new Seal(Optional.of(KEY), "");
        Session petra = new Session("id", "Petra", Set.of(Role.READER, Role.PEOPLE), NOON.plus(Sessions.LONGEST));
        String cookie = at(NOON, seal).closed(petra);
        assertEquals(
                Optional.of(petra), at(NOON.plus(Duration.ofMinutes(479)), seal).opened(cookie));
        assertEquals(Optional.empty(), at(NOON.plus(Duration.ofHours(8)), seal).opened(cookie));
    }

    @Test
    void theSameKeyOpensItAfterARestartAndAnotherDoesNot() {
        Session petra = new Session("id", "Petra", Set.of(), NOON.plus(Sessions.LONGEST));
        String cookie = at(NOON, new Seal(Optional.of(KEY), "roles")).closed(petra);
        assertEquals(
                Optional.of(petra),
                at(NOON, new Seal(Optional.of(KEY), "roles")).opened(cookie));
        assertEquals(
                Optional.empty(),
                at(NOON, new Seal(Optional.of(KEY), "other roles")).opened(cookie));
        assertEquals(
                Optional.empty(), at(NOON, new Seal(Optional.empty(), "roles")).opened(cookie));
    }

    @Test
    void whatIsSealedTwiceLooksDifferentAndOpensForItsPurposeOnly() {
        Seal seal = new Seal(Optional.of(KEY), "");
        byte[] text = {1, 2, 3};
        assertNotEquals(seal.close("a", text), seal.close("a", text));
        assertEquals(Optional.empty(), seal.open("b", seal.close("a", text)));
        assertEquals(3, seal.open("a", seal.close("a", text)).orElseThrow().length);
        for (String forged : new String[] {"", "A", "AAAA", "?", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
            assertEquals(Optional.empty(), seal.open("a", forged), forged);
        }
    }

    @Test
    void namesOfRolesInAnotherOrderAreTheSame() {
        RoleNames names = new RoleNames(Set.of("a", "b", "c"), Set.of("d", "e"), Set.of());
        assertEquals(names.text(), new RoleNames(Set.of("c", "b", "a"), Set.of("e", "d"), Set.of()).text());
    }

    private static Sessions at(Instant time, Seal seal) {
        return new Sessions(seal, new Cookies(true), InstantSource.fixed(time));
    }
}
