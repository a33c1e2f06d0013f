package dev.levelpress.output.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Gives a PDF the identifier (ISO 32000-1, 14.4) that follows from its content, where OpenPDF writes a random one. */
final class DocumentId {

    private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private DocumentId() {}

    /** A number that follows from the bytes. */
    static long digest(byte[] bytes) {
        return ByteBuffer.wrap(sha256(bytes)).getLong();
    }

    /** The same document with its identifier replaced in place. */
    static byte[] put(byte[] pdf) {
        int first = find(pdf) + KEY.length;
        int second = first + DIGITS + 2;
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        byte[] id = HexFormat.of().formatHex(sha256(pdf), 0, DIGITS / 2).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(id, 0, pdf, first, DIGITS);
        System.arraycopy(id, 0, pdf, second, DIGITS);
        return pdf;
    }

    /** It stands in the trailer, at the end. */
    private static int find(byte[] pdf) {
        for (int i = pdf.length - KEY.length; i >= 0; i--) {
            if (Arrays.equals(pdf, i, i + KEY.length, KEY, 0, KEY.length)) {
                return i;
            }
        }
        throw new IllegalStateException("no identifier in the trailer");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
