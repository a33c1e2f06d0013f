package dev.levelpress.output.pdf.font;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfTextArray;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws runs of text at one size and colour, each within a graphics state of its own. */
public final class TextPainter {

    private static final float STROKE_OF_BOLD = 0.03f;
    private static final float SLANT = 0.21256f;

    private final PdfContentByte page;
    private final float dotsPerPoint;
    private final float size;
    private final Color colour;
    private final @Nullable JustificationInfo justification;

    /** @param size in points */
    public TextPainter(
            PdfContentByte page,
            float dotsPerPoint,
            float size,
            Color colour,
            @Nullable JustificationInfo justification) {
        this.page = page;
        this.dotsPerPoint = dotsPerPoint;
        this.size = size;
        this.colour = colour;
        this.justification = justification;
    }

    /**
     * Opens a text object where the run is to stand.
     *
     * @param x of its start, in points from the left of the page
     * @param y of its baseline, in points from the bottom
     */
    public void start(Run run, float x, float y) {
        page.saveState();
        page.setColorFill(colour);
        if (colour.getAlpha() < 255) {
            PdfGState state = new PdfGState();
            state.setFillOpacity(colour.getAlpha() / 255f);
            page.setGState(state);
        }
        page.beginText();
        page.setFontAndSize(run.font(), size);
        page.setTextMatrix(1, 0, run.drawnItalic() ? SLANT : 0, 1, x, y);
        if (run.drawnBold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(size * STROKE_OF_BOLD);
            page.setColorStroke(colour);
        }
    }

    public void show(Run run) {
        if (justification == null) {
            page.showText(run.shown());
        } else {
            page.showText(spaced(run.shown(), justification));
        }
    }

    public void end() {
        page.endText();
        page.restoreState();
    }

    /** How far the run reaches, in points. */
    public float advance(Run run) {
        JustificationInfo spacing = justification;
        float width = run.width() * size / 1000;
        if (spacing == null) {
            return width;
        }
        double added = run.shown()
                .codePoints()
                .mapToDouble(codePoint -> adjustment(codePoint, spacing))
                .sum();
        return width + (float) added / dotsPerPoint;
    }

    private PdfTextArray spaced(String text, JustificationInfo spacing) {
        PdfTextArray array = new PdfTextArray();
        text.codePoints().forEach(codePoint -> {
            array.add(Character.toString(codePoint));
            array.add(-adjustment(codePoint, spacing) / dotsPerPoint * 1000 / size);
        });
        return array;
    }

    private static float adjustment(int codePoint, JustificationInfo spacing) {
        boolean space = codePoint == ' ' || codePoint == 0xA0 || codePoint == 0x3000;
        return space ? spacing.spaceAdjust() : spacing.nonSpaceAdjust();
    }
}
