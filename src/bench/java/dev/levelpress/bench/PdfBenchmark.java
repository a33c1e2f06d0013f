package dev.levelpress.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** One profile as PDF. Ours starts from the model and is tagged and archivable; the others start from our XHTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set by JMH
public class PdfBenchmark {

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private BenchLevel level;
    private String html;

    @Setup
    public void read() {
        java.util.logging.Logger.getLogger("com.openhtmltopdf").setLevel(java.util.logging.Level.OFF);
        org.xhtmlrenderer.util.XRLog.setLoggingEnabled(false);
        level = new BenchLevel();
        html = level.html();
    }

    /** Model to tagged PDF/UA-1 and PDF/A-2a. */
    @Benchmark
    public byte[] levelpress() {
        return level.publish(Kind.PROFILE, Format.PDF);
    }

    /** XHTML to untagged PDF, used as its guide says. */
    @Benchmark
    public byte[] stockFlyingSaucer() throws IOException {
        ITextRenderer renderer = new ITextRenderer();
        for (String style : STYLES) {
            renderer.getFontResolver().addFont(font(style).getPath(), "Lato", BaseFont.IDENTITY_H, true, null);
        }
        renderer.setDocumentFromString(html);
        renderer.layout();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    /** XHTML to tagged PDF. */
    @Benchmark
    public byte[] openHtmlToPdf() throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (String style : STYLES) {
            builder.useFont(
                    font(style),
                    "Lato",
                    style.startsWith("Bold") ? 700 : 400,
                    style.endsWith("Italic")
                            ? BaseRendererBuilder.FontStyle.ITALIC
                            : BaseRendererBuilder.FontStyle.NORMAL,
                    true);
        }
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static File font(String style) {
        return new File("fonts/lato/Lato-" + style + ".ttf");
    }
}
