package dev.levelpress.output.docx;

import dev.levelpress.document.StandIn.Piece;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part with spots for a person's values. What stands between them is deflated once; deflate (RFC 1951) is a row of blocks, so
 * a value goes between two of them as a block that is stored as it is.
 */
final class OpenPart {

    /** Deflated, up to the next whole byte and without looking back at anything before it. */
    private record Span(byte[] data, int checksum, int length, int shift, int value) {}

    /** Blocks that say: nothing follows. */
    private static final byte[] END = {3, 0};

    private static final int LONGEST_BLOCK = 0xFFFF;
    private static final int BLOCK_HEAD = 5;

    private final String name;
    private final List<Span> spans = new ArrayList<>();
    private final int size;

    private OpenPart(String name, List<Piece> pieces) {
        this.name = name;
        int total = END.length;
        for (Piece piece : pieces) {
            byte[] text = piece.text().getBytes(StandardCharsets.UTF_8);
            Span span =
                    new Span(deflated(text), checksum(text), text.length, Checksums.shift(text.length), piece.value());
            spans.add(span);
            total += span.data().length;
        }
        this.size = total;
    }

    static OpenPart of(String name, List<Piece> pieces) {
        return new OpenPart(name, pieces);
    }

    /** @param values as they stand in the part, in UTF-8 */
    PackedPart with(List<byte[]> values) {
        byte[] data = new byte[size + room(values)];
        int at = 0;
        int checksum = 0;
        int length = 0;
        for (Span span : spans) {
            System.arraycopy(span.data(), 0, data, at, span.data().length);
            at += span.data().length;
            checksum = Checksums.joined(checksum, span.checksum(), span.shift());
            length += span.length();
            if (span.value() >= 0) {
                byte[] value = values.get(span.value());
                at = stored(value, data, at);
                checksum = Checksums.joined(checksum, checksum(value), Checksums.shift(value.length));
                length += value.length;
            }
        }
        System.arraycopy(END, 0, data, at, END.length);
        return new PackedPart(name, data, checksum, length);
    }

    private int room(List<byte[]> values) {
        int room = 0;
        for (Span span : spans) {
            if (span.value() >= 0) {
                int length = values.get(span.value()).length;
                room += length + BLOCK_HEAD * blocks(length);
            }
        }
        return room;
    }

    private static int blocks(int length) {
        return (length + LONGEST_BLOCK - 1) / LONGEST_BLOCK;
    }

    /** Puts a value as stored blocks (RFC 1951, 3.2.4) and gives where they end. */
    private static int stored(byte[] value, byte[] data, int start) {
        int at = start;
        for (int from = 0; from < value.length; from += LONGEST_BLOCK) {
            int length = Math.min(LONGEST_BLOCK, value.length - from);
            data[at++] = 0;
            data[at++] = (byte) length;
            data[at++] = (byte) (length >> 8);
            data[at++] = (byte) ~length;
            data[at++] = (byte) (~length >> 8);
            System.arraycopy(value, from, data, at, length);
            at += length;
        }
        return at;
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static byte[] deflated(byte[] text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream(text.length / 4 + 64);
        byte[] buffer = new byte[8 << 10];
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(text);
            int length;
            do {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
                data.write(buffer, 0, length);
            } while (length == buffer.length);
        }
        return data.toByteArray();
    }
}
