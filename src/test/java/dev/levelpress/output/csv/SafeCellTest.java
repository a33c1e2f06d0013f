package dev.levelpress.output.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeCellTest {

    @Test
    void nothingStartsAFormula() {
        for (String start : List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\t", "\r", "\n")) {
            assertEquals("'" + start + "1+1", SafeCell.text(start + "1+1"));
        }
        assertEquals(" '=1", SafeCell.text(" =1"));
        assertEquals("\u200B'=1", SafeCell.text("\u200B=1"));
        assertEquals("\"'=1", SafeCell.text("\"=1"));
    }

    @Test
    void norWhereAnotherSeparatorEndsTheCell() {
        assertEquals("a;'=1", SafeCell.text("a;=1"));
        assertEquals("a\n'-1", SafeCell.text("a\n-1"));
        assertEquals("a\t '@x", SafeCell.text("a\t @x"));
    }

    @Test
    void harmlessTextIsAsItWas() {
        for (String text : List.of("", "a = b", "plain-text", "a@example.org", "'=x", "1 + 1", "a\nb", "a; b")) {
            assertEquals(text, SafeCell.text(text));
        }
    }
}
