package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of ten bytes is meant (RFC 9110, 14.1). */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=2-5, 2, 5",
        "bytes=2-, 2, 9",
        "bytes=2-99, 2, 9",
        "bytes=9-99999999999999999999, 9, 9",
        "bytes=000000000000002-5, 2, 5",
        "bytes=-3, 7, 9",
        "bytes=-99, 0, 9",
        "Bytes = 1-2, 1, 2"
    })
    void aPart(String header, int first, int last) {
        assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.parse(header, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,3-4",
                "bytes=5-2",
                "bytes=-",
                "bytes=a-b",
                "items=0-1",
                "bytes",
                "",
                "bytes=1",
                "bytes=--1"
            })
    void whatIsNotOnePartIsTheWhole(String header) {
        assertEquals(Optional.empty(), ByteRange.parse(header, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999-"})
    void whatIsBehindTheEndIsNotThere(String header) {
        assertEquals(
                "bytes */10",
                assertThrows(ByteRange.NotThere.class, () -> ByteRange.parse(header, 10))
                        .contentRange());
    }
}
