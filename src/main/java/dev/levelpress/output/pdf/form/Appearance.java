package dev.levelpress.output.pdf.form;

import dev.levelpress.output.pdf.font.PrintFont;
import dev.levelpress.output.pdf.font.Run;
import dev.levelpress.output.pdf.font.TextPainter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** How a field looks before it is filled in: a value that is known beforehand, a tick, or nothing. */
final class Appearance {

    private static final Color INK = new Color(0x10, 0x18, 0x20);
    private static final float MARGIN = 2;
    private static final float LEADING = 1.35f;
    private static final float BASELINE = 0.34f;

    private final PdfTemplate template;
    private final float width;
    private final float height;

    /** @param width in points, as all measures here */
    Appearance(PdfWriter writer, float width, float height) {
        this.template = PdfTemplate.createTemplate(writer, width, height);
        this.width = width;
        this.height = height;
    }

    PdfTemplate template() {
        return template;
    }

    /** One line, in the middle. */
    Appearance line(String text, PrintFont font, float size) {
        marked(() -> draw(text, font, size, height / 2 - size * BASELINE));
        return this;
    }

    /** As many lines as it takes, from the top. */
    Appearance lines(String text, PrintFont font, float size) {
        marked(() -> {
            float y = height - MARGIN - size;
            for (String line : wrapped(text, font, size)) {
                draw(line, font, size, y);
                y -= size * LEADING;
            }
        });
        return this;
    }

    Appearance tick() {
        template.setColorStroke(INK);
        template.setLineWidth(height * 0.11f);
        template.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        template.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        template.moveTo(width * 0.2f, height * 0.52f);
        template.lineTo(width * 0.42f, height * 0.27f);
        template.lineTo(width * 0.8f, height * 0.76f);
        template.stroke();
        return this;
    }

    /** Viewers replace what is between these marks when the field is filled in (ISO 32000-1, 12.7.3.3). */
    private void marked(Runnable drawing) {
        template.setLiteral("/Tx BMC\n");
        drawing.run();
        template.setLiteral("EMC\n");
    }

    private void draw(String line, PrintFont font, float size, float y) {
        TextPainter painter = new TextPainter(template, 1, size, INK, null);
        float x = MARGIN;
        for (Run run : font.runs(line)) {
            painter.start(run, x, y);
            painter.show(run);
            painter.end();
            x += painter.advance(run);
        }
    }

    private List<String> wrapped(String text, PrintFont font, float size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && widthOf(line + " " + word, font, size) > width - 2 * MARGIN) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static float widthOf(String text, PrintFont font, float size) {
        return font.runs(text).stream().mapToInt(Run::width).sum() * size / 1000;
    }
}
