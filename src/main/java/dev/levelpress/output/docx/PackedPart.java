package dev.levelpress.output.docx;

import dev.levelpress.template.word.WordPart;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part as it stands in a zip file.
 *
 * @param data deflated (RFC 1951)
 * @param size of what was deflated
 */
record PackedPart(String name, byte[] data, int checksum, int size) {

    static PackedPart of(WordPart part, int effort) {
        CRC32 checksum = new CRC32();
        checksum.update(part.content(), 0, part.length());
        return new PackedPart(part.name(), deflated(part, effort), (int) checksum.getValue(), part.length());
    }

    private static byte[] deflated(WordPart part, int effort) {
        try (Deflater deflater = new Deflater(effort, true)) {
            deflater.setInput(part.content(), 0, part.length());
            deflater.finish();
            byte[] data = new byte[Math.max(64, part.length() / 4)];
            int length = deflater.deflate(data);
            while (!deflater.finished()) {
                data = Arrays.copyOf(data, data.length * 2);
                length += deflater.deflate(data, length, data.length - length);
            }
            return Arrays.copyOf(data, length);
        }
    }
}
