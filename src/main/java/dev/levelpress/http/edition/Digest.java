package dev.levelpress.http.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for content: equal for equal parts, different for all others. */
public final class Digest {

    private static final int LENGTH = 20;
    private static final int BUFFER = 1 << 16;

    private final MessageDigest sha = sha256();

    public static String of(String... parts) {
        Digest digest = new Digest();
        for (String part : parts) {
            digest.add(part.getBytes(StandardCharsets.UTF_8));
        }
        return digest.text();
    }

    /** The length goes in as well, so that parts cannot run into each other. */
    public Digest add(byte[] part) {
        sha.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(part);
        return this;
    }

    /** A file, which may be larger than the memory. */
    public Digest add(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            sha.update((Files.size(file) + ":").getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 20 hexadecimal digits. */
    public String text() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
