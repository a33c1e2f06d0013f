package dev.levelpress.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a logo stands in a document: as large as its place allows, in its own proportions.
 *
 * @param width in the unit of its place
 * @param height in the unit of its place
 */
public record LogoSize(int width, int height) {

    /**
     * The size of a logo; that of a small square when it cannot be read.
     *
     * @param logo an image as a {@code data:} URI; empty for none
     * @param widest of its place, in any unit
     * @param highest of its place, in the same unit
     */
    public static LogoSize of(String logo, int widest, int highest) {
        try (ImageInputStream image = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(logo)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(image);
                LogoSize size = fitted(reader.getWidth(0), reader.getHeight(0), widest, highest);
                reader.dispose();
                return size;
            }
        } catch (IOException | IllegalArgumentException e) {
            // No image, or no Base64.
        }
        return new LogoSize(highest, highest);
    }

    private static LogoSize fitted(int width, int height, int widest, int highest) {
        double scale = Math.min((double) widest / width, (double) highest / height);
        return new LogoSize(Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)));
    }

    private static byte[] bytes(String logo) {
        return Base64.getMimeDecoder().decode(logo.substring(logo.indexOf(',') + 1));
    }
}
