package dev.levelpress.template.word;

import java.nio.ByteBuffer;

/** Width and height of an image in pixels, from its header; a square where the header does not say. */
final class ImageSize {

    private ImageSize() {}

    /** From the IHDR chunk, which comes first (PNG specification, 5.6). */
    static int[] ofPng(byte[] image) {
        if (image.length < 24) {
            return new int[] {1, 1};
        }
        ByteBuffer header = ByteBuffer.wrap(image);
        return new int[] {header.getInt(16), header.getInt(20)};
    }

    /** From the frame header, the first of the markers C0 to CF that is no table (ITU-T T.81, B.1.1.3). */
    static int[] ofJpeg(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image);
        int at = 2;
        while (at + 9 < image.length && image[at] == (byte) 0xFF) {
            int marker = image[at + 1] & 0xFF;
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (isFrame) {
                return new int[] {bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF};
            }
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return new int[] {1, 1};
    }
}
