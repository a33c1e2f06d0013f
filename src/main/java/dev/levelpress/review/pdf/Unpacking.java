package dev.levelpress.review.pdf;

import dev.levelpress.review.pdf.Value.Dictionary;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the streams of one file, within a limit that is theirs together. */
final class Unpacking {

    private static final int MOST = 32 << 20;
    private static final Value DEFLATED = new Value.Name("FlateDecode");

    private final byte[] file;
    private int unpacked;

    Unpacking(byte[] file) {
        this.file = file;
    }

    /** @throws RefusedPdf when it is packed in a way that objects hardly ever are, is damaged or large */
    byte[] of(Dictionary described, int start, int end) throws RefusedPdf {
        Optional<Value> filter = described.entry("Filter").map(Unpacking::alone);
        if (filter.isEmpty()) {
            return Arrays.copyOfRange(file, start, end);
        }
        if (!filter.get().equals(DEFLATED) || described.entry("DecodeParms").isPresent()) {
            throw new RefusedPdf("is packed in a way that cannot be undone here");
        }
        return inflated(start, end);
    }

    private static Value alone(Value filter) {
        return filter instanceof Value.Array array && array.values().size() == 1
                ? array.values().getFirst()
                : filter;
    }

    private byte[] inflated(int start, int end) throws RefusedPdf {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, start, end - start);
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
                unpacked += read;
                if (unpacked > MOST) {
                    throw new RefusedPdf("unpacks to more than " + (MOST >> 20) + " MB");
                }
            }
        } catch (DataFormatException broken) {
            throw new RefusedPdf("is damaged");
        }
        return out.toByteArray();
    }
}
