package dev.levelpress.document;

import dev.levelpress.framework.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Digest of what a form shows of a level: another one means that the text has changed since. */
final class ContentDigest {

    private static final int LENGTH = 16;

    private ContentDigest() {}

    /** Lower-case hexadecimal digits, the first of a SHA-256. */
    static String of(Level level, List<AreaRow> rows) {
        MessageDigest digest = sha256();
        add(digest, level.title());
        add(digest, level.summary().plain());
        for (AreaRow row : rows) {
            add(digest, row.id());
            add(digest, row.text().plain());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    /** Ends each text with a character that no text holds, so that none flows into the next. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
