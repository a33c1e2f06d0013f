package dev.levelpress.output.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FaceTest {

    private static final Path FONTS = Path.of("fonts");

    @TestFactory
    Stream<DynamicTest> everyStyleOfTheTextFamilyHasLatinGreekAndCyrillic() {
        return EnumSet.of(Face.REGULAR, Face.BOLD, Face.ITALIC, Face.BOLD_ITALIC).stream()
                .map(face -> DynamicTest.dynamicTest(face.name(), () -> {
                    "AZazÀÿĀſẞșțơưΑΩαωάϊАЯаяёіїґўџ…•–—“”„«»‹›€£½×÷≥≤≠→←½™"
                            .codePoints()
                            .forEach(c -> assertTrue(face.has(c), () -> Character.toString(c)));
                }));
    }

    @Test
    void theReplacementCharacterIsThere() {
        assertTrue(Face.SYMBOLS.has(0xFFFD));
    }

    @Test
    void widthsAreThoseTheDocumentDeclares() {
        for (Face face : Face.values()) {
            for (int c : "Aa1 中あ가😀→".codePoints().filter(face::has).toArray()) {
                assertEquals(face.font().getWidth(c), face.glyphs().width(c), face + " " + Character.toString(c));
            }
        }
    }

    @Test
    void filesAreThoseTheReadmeNames() throws Exception {
        List<String> named = Files.readAllLines(FONTS.resolve("README.md")).stream()
                .filter(line -> line.matches("[0-9a-f]{64}  .*"))
                .sorted()
                .toList();
        List<String> found = Arrays.stream(Face.values())
                .map(face -> digest(FONTS.resolve(face.file())) + "  " + face.file())
                .sorted()
                .toList();
        assertEquals(named, found);
    }

    @Test
    void everyFamilyCarriesItsLicence() {
        for (Face face : Face.values()) {
            Path licence = FONTS.resolve(face.file()).resolveSibling("LICENSE.txt");
            assertTrue(Files.isRegularFile(licence), licence::toString);
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
