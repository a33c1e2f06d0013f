package dev.levelpress.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a logo stands on the page: as large as its place allows, in its own proportions.
 *
 * @param width in points
 * @param height in points
 */
public record LogoSize(int width, int height) {

    private static final int WIDEST = 150;
    private static final int HIGHEST = 36;

    /**
     * The size of a logo; that of a small square when it cannot be read.
     *
     * @param logo an image as a {@code data:} URI; empty for none
     */
    static LogoSize of(String logo) {
        try (ImageInputStream image = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(logo)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(image);
                LogoSize size = fitted(reader.getWidth(0), reader.getHeight(0));
                reader.dispose();
                return size;
            }
        } catch (IOException | IllegalArgumentException e) {
            // No image, or no Base64.
        }
        return new LogoSize(HIGHEST, HIGHEST);
    }

    private static LogoSize fitted(int width, int height) {
        double scale = Math.min((double) WIDEST / width, (double) HIGHEST / height);
        return new LogoSize(Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)));
    }

    private static byte[] bytes(String logo) {
        return Base64.getDecoder().decode(logo.substring(logo.indexOf(',') + 1));
    }
}
