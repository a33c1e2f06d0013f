package dev.levelpress.http.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are remembered, and for how long. */
class KnownKeysTest {

    private Instant now = Instant.parse("2027-01-04T09:00:00Z");
    private final KnownKeys keys = new KnownKeys(new KnownKeys.Room(3, 100_000), () -> now);

    private static KnownKeys.Place place(String caller, String key) {
        return new KnownKeys.Place(caller, new IdempotencyKey(key));
    }

    private static KeptAnswer answer(int size) {
        return new KeptAnswer("request", 201, Map.of("Location", "/runs/a"), new byte[size]);
    }

    private void create(String caller, String key, int size) {
        assertEquals(Optional.empty(), keys.begin(place(caller, key)), caller + " " + key);
        keys.end(place(caller, key), Optional.of(answer(size)));
    }

    private void assertAnswered(String caller, String key) {
        assertTrue(keys.begin(place(caller, key)).isPresent(), caller + " " + key);
    }

    @Test
    void aKeyIsItsCallersOwn() {
        create("ada", "1", 0);
        create("bo", "1", 0);
        assertEquals(201, keys.begin(place("ada", "1")).orElseThrow().status());
    }

    @Test
    void aRequestThatRunsIsNotBegunAgain() {
        keys.begin(place("ada", "1"));
        KeyRefused refused = assertThrows(KeyRefused.class, () -> keys.begin(place("ada", "1")));
        assertEquals(409, refused.status());
        assertEquals(Map.of("Retry-After", "1"), refused.headers());
    }

    @Test
    void whatCreatedNothingLeavesItsKeyFree() {
        keys.begin(place("ada", "1"));
        keys.end(place("ada", "1"), Optional.empty());
        create("ada", "1", 0);
    }

    @Test
    void afterADayAKeyIsForgottenButNotWhileItsRequestRuns() {
        create("ada", "1", 0);
        keys.begin(place("ada", "2"));
        now = now.plus(KnownKeys.KEPT).minusSeconds(1);
        assertAnswered("ada", "1");
        now = now.plus(Duration.ofSeconds(2));
        create("ada", "1", 0);
        assertThrows(KeyRefused.class, () -> keys.begin(place("ada", "2")));
    }

    @Test
    void theOldestOfACallerMakeRoomForItsOwnOnly() {
        create("bo", "1", 0);
        for (int key = 1; key <= 5; key++) {
            create("ada", "" + key, 0);
        }
        assertEquals(4, keys.size());
        assertEquals(Optional.empty(), keys.begin(place("ada", "2")));
        assertAnswered("ada", "3");
        assertAnswered("bo", "1");
    }

    @Test
    void theOldestOfAllMakeRoomInTheMemory() {
        create("ada", "1", 40_000);
        create("bo", "1", 40_000);
        create("cy", "1", 40_000);
        assertEquals(2, keys.size());
        assertAnswered("cy", "1");
        create("ada", "1", 200_000);
        assertEquals(0, keys.size(), "one that has no room at all is not kept");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"a-b\"', a-b", "a-b, a-b", "'\"a \\\"b\\\\\"', 'a \"b\\'"})
    void keysComeWithAndWithoutQuotes(String header, String key) {
        assertEquals(key, IdempotencyKey.parse(header).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"  \"", "a b", "\"a", "a\"", "\"a\" \"b\"", "\"a\\\"", "é", "a\u0001", "1,2"})
    void whatIsNoKeyIsRefused(String header) {
        KeyRefused refused = assertThrows(KeyRefused.class, () -> IdempotencyKey.parse(header));
        assertEquals(400, refused.status());
    }

    @Test
    void aKeyIsNotLongerThan255Characters() {
        assertEquals(255, IdempotencyKey.parse("k".repeat(255)).text().length());
        assertThrows(KeyRefused.class, () -> IdempotencyKey.parse("k".repeat(256)));
    }
}
