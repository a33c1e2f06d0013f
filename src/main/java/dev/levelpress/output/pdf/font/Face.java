package dev.levelpress.output.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/** The embedded font files. Each is read when the first text needs it, and once. */
public enum Face {
    REGULAR("lato/Lato-Regular.ttf"),
    BOLD("lato/Lato-Bold.ttf"),
    ITALIC("lato/Lato-Italic.ttf"),
    BOLD_ITALIC("lato/Lato-BoldItalic.ttf"),
    MONO("dejavu/DejaVuSansMono.ttf"),
    SYMBOLS("dejavu/DejaVuSans.ttf"),
    EMOJI("noto-emoji/NotoEmoji-Regular.ttf"),
    JAPANESE("noto-sans-jp/NotoSansJP-Regular.ttf"),
    KOREAN("noto-sans-kr/NotoSansKR-Regular.ttf"),
    SIMPLIFIED_CHINESE("noto-sans-sc/NotoSansSC-Regular.ttf"),
    TRADITIONAL_CHINESE("noto-sans-tc/NotoSansTC-Regular.ttf");

    private final String file;

    private volatile @Nullable GlyphWidths glyphs;
    private volatile @Nullable BaseFont font;

    Face(String file) {
        this.file = file;
    }

    /** The file below {@code fonts/}. */
    public String file() {
        return file;
    }

    public boolean has(int codePoint) {
        return glyphs().has(codePoint);
    }

    GlyphWidths glyphs() {
        GlyphWidths read = glyphs;
        if (read == null) {
            synchronized (this) {
                read = glyphs;
                if (read == null) {
                    read = new TrueTypeFile(bytes()).widths();
                    glyphs = read;
                }
            }
        }
        return read;
    }

    /** The font as OpenPDF embeds it: a subset, kept in memory because from a path it is re-read byte by byte. */
    BaseFont font() {
        BaseFont read = font;
        if (read == null) {
            synchronized (this) {
                read = font;
                if (read == null) {
                    read = embedded();
                    font = read;
                }
            }
        }
        return read;
    }

    private BaseFont embedded() {
        try {
            BaseFont read = BaseFont.createFont(
                    file.substring(file.indexOf('/') + 1), BaseFont.IDENTITY_H, true, false, bytes(), null);
            // OpenPDF's CIDSet misses the glyphs that composites are made of; PDF/A-2 allows none at all.
            read.setIncludeCidSet(false);
            read.setSecureRandom(new SubsetNames());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file. */
    public byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
