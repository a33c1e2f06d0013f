package dev.levelpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @ParameterizedTest
    @ValueSource(strings = {"#0b6e6e", "#ffffff", "#000000", "#ffd400", "#ff0000", "#7a1f3d", "#808080", "#00ff00"})
    void everyAccentGivesReadableText(String accent) {
        Palette palette = Palette.of(accent);
        assertTrue(contrast(palette.onAccent(), palette.accent()) >= 4.5, palette.toString());
        assertTrue(contrast(palette.text(), palette.tint()) >= 4.5, palette.toString());
        assertTrue(contrast(palette.onDark(), "#222b36") >= 4.5, palette.toString());
        assertTrue(contrast(palette.text(), "#ffffff") >= 4.5, palette.toString());
        assertTrue(contrast(palette.onDark(), "#222b36") >= 4.5, palette.toString());
    }

    @Test
    void anAccentThatIsReadableAlreadyIsTextAsItIs() {
        assertEquals("#0b6e6e", Palette.of("#0b6e6e").text());
    }

    private static double contrast(String one, String other) {
        return Palette.contrast(Palette.parse(one), Palette.parse(other));
    }
}
