package dev.levelpress.output.pdf;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Refuses every resource that is not inside the page itself: no network, no files, no class path. */
final class NothingFetched extends ITextUserAgent {

    NothingFetched(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public ImageResource getImageResource(String uri) {
        if (uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,")) {
            return readable(uri);
        }
        return new ImageResource(uri, null);
    }

    private ImageResource readable(String uri) {
        try {
            return super.getImageResource(uri);
        } catch (RuntimeException e) {
            // Data that is no image, or no Base64 at all.
            return new ImageResource(uri, null);
        }
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
        return null;
    }
}
