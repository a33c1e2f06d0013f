package dev.levelpress.output.pdf.tag;

import dev.levelpress.output.pdf.font.PrintFont;
import dev.levelpress.output.pdf.font.Run;
import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws text in runs of one face each, within a graphics state of its own. */
final class TextPainter {

    private static final float STROKE_OF_BOLD = 0.03f;
    private static final float SLANT = 0.21256f;
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PdfContentByte page;
    private final float dotsPerPoint;

    TextPainter(PdfContentByte page, float dotsPerPoint) {
        this.page = page;
        this.dotsPerPoint = dotsPerPoint;
    }

    /**
     * Draws one line of text.
     *
     * @param x of its start, in points from the left of the page
     * @param y of its baseline, in points from the bottom
     */
    void draw(PrintFont font, Color colour, String text, float x, float y, @Nullable JustificationInfo justification) {
        float size = font.getSize2D() / dotsPerPoint;
        page.saveState();
        page.setColorFill(colour);
        if (colour.getAlpha() < 255) {
            PdfGState state = new PdfGState();
            state.setFillOpacity(colour.getAlpha() / 255f);
            page.setGState(state);
        }
        page.beginText();
        float at = x;
        for (Run run : font.runs(text)) {
            start(run, size, colour, at, y);
            show(run, size, justification);
            at += run.width() * size / 1000 + adjustment(run.shown(), justification) / dotsPerPoint;
        }
        page.endText();
        page.restoreState();
    }

    private void start(Run run, float size, Color colour, float x, float y) {
        page.setFontAndSize(run.font(), size);
        page.setTextMatrix(1, 0, run.drawnItalic() ? SLANT : 0, 1, x, y);
        if (run.drawnBold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(size * STROKE_OF_BOLD);
            page.setColorStroke(colour);
        } else {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
    }

    private void show(Run run, float size, @Nullable JustificationInfo justification) {
        run.actual().ifPresent(actual -> {
            PdfDictionary span = new PdfDictionary();
            span.put(ACTUAL_TEXT, StructureTree.text(actual));
            page.beginMarkedContentSequence(PdfName.SPAN, span, true);
        });
        if (justification == null) {
            page.showText(run.shown());
        } else {
            page.showText(spaced(run.shown(), size, justification));
        }
        if (run.actual().isPresent()) {
            page.endMarkedContentSequence();
        }
    }

    private PdfTextArray spaced(String text, float size, JustificationInfo justification) {
        PdfTextArray array = new PdfTextArray();
        text.codePoints().forEach(codePoint -> {
            array.add(Character.toString(codePoint));
            array.add(-adjustment(codePoint, justification) / dotsPerPoint * 1000 / size);
        });
        return array;
    }

    private static float adjustment(String text, @Nullable JustificationInfo justification) {
        if (justification == null) {
            return 0;
        }
        return (float) text.codePoints()
                .mapToDouble(codePoint -> adjustment(codePoint, justification))
                .sum();
    }

    private static float adjustment(int codePoint, JustificationInfo justification) {
        boolean space = codePoint == ' ' || codePoint == 0xA0 || codePoint == 0x3000;
        return space ? justification.spaceAdjust() : justification.nonSpaceAdjust();
    }
}
