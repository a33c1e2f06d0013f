package dev.levelpress.review.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a Word document or an Excel workbook that someone sent (ECMA-376 part 2).
 *
 * <p>Nothing is inflated before the central directory has been looked over, and of a part no more than the directory
 * says; parts that could run or fetch something are a reason to refuse the whole.
 */
public final class OfficePackage {

    /** Bytes of a file that is looked at at all. */
    public static final int LARGEST_FILE = 32 << 20;

    private static final int MOST_PARTS = 1_000;
    private static final int LONGEST_NAME = 260;
    private static final long LARGEST_PART = 16 << 20;
    private static final long LARGEST = 64 << 20;

    /** XML of documents deflates to a tenth or twentieth; small parts of one repeated word go further. */
    private static final long GREATEST_RATIO = 200;

    private static final long SMALL = 1 << 20;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** What the main part of a package is. */
    public enum Kind {
        WORD,
        EXCEL,
        OTHER
    }

    private final byte[] zip;
    private final Map<String, Entry> entries = new HashMap<>();

    private OfficePackage(byte[] zip) {
        this.zip = zip;
    }

    /** Whether it starts as a zip archive or as what encrypted documents are kept in; anything else is no package. */
    private static boolean looksLikeOne(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4) || isLocked(file);
    }

    /**
     * The package in a file of that kind; empty when it is another file.
     *
     * @throws RefusedPackage when it cannot be what a person filled in
     */
    public static Optional<OfficePackage> of(byte[] file, Kind kind) throws RefusedPackage {
        if (!looksLikeOne(file)) {
            return Optional.empty();
        }
        OfficePackage found = of(file);
        return found.kind() == kind ? Optional.of(found) : Optional.empty();
    }

    /**
     * The package in a file.
     *
     * @throws RefusedPackage when it cannot be what a person filled in
     */
    public static OfficePackage of(byte[] file) throws RefusedPackage {
        if (isLocked(file)) {
            throw new RefusedPackage("is locked with a password, or of an old format (.doc, .xls); save it as .docx or"
                    + " .xlsx without a password");
        }
        if (file.length > LARGEST_FILE) {
            throw new RefusedPackage("is larger than " + (LARGEST_FILE >> 20) + " MB; leave pictures out");
        }
        OfficePackage found = new OfficePackage(file);
        found.take(CentralDirectory.of(file, MOST_PARTS));
        PackageChecks.check(found);
        return found;
    }

    private static boolean isLocked(byte[] file) {
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private void take(List<Entry> found) throws RefusedPackage {
        long total = 0;
        for (Entry entry : found) {
            checkName(entry.name());
            checkSize(entry);
            total += entry.size();
            if (entries.put(key(entry.name()), entry) != null) {
                throw new RefusedPackage("has two parts named " + shown(entry.name()));
            }
        }
        if (total > LARGEST) {
            throw new RefusedPackage("would unpack to " + (total >> 20) + " MB, more than " + (LARGEST >> 20) + " MB");
        }
    }

    private static void checkName(String name) throws RefusedPackage {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedPackage("has a part whose name is longer than " + LONGEST_NAME + " characters, or empty");
        }
        boolean escapes = name.startsWith("/") || name.contains("\\") || name.contains(":");
        if (escapes || List.of(name.split("/", -1)).contains("..")) {
            throw new RefusedPackage("has a part that leads out of it: " + shown(name));
        }
    }

    private static void checkSize(Entry entry) throws RefusedPackage {
        if (entry.isEncrypted()) {
            throw new RefusedPackage("is locked with a password");
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new RefusedPackage("is packed in a way that no office program uses");
        }
        if (entry.size() < 0 || entry.packed() < 0 || entry.size() > LARGEST_PART) {
            throw new RefusedPackage("has a part that would unpack to more than " + (LARGEST_PART >> 20) + " MB: "
                    + shown(entry.name()));
        }
        if (entry.size() > SMALL && entry.size() / Math.max(1, entry.packed()) > GREATEST_RATIO) {
            throw new RefusedPackage("has a part that unpacks to more than " + GREATEST_RATIO + " times its size: "
                    + shown(entry.name()));
        }
    }

    /** Names of parts are the same in upper and lower case (part 2, 6.2.2.3). */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String shown(String name) {
        String visible = name.replaceAll("[^\\x20-\\x7E]", "?");
        return visible.length() > 80 ? visible.substring(0, 80) + "..." : visible;
    }

    /** Names of all parts, as written, in no order. */
    public List<String> names() {
        return entries.values().stream()
                .filter(each -> !each.isFolder())
                .map(Entry::name)
                .toList();
    }

    public Kind kind() throws RefusedPackage {
        return PackageChecks.kind(this);
    }

    /**
     * A part, inflated; empty when it is not there.
     *
     * @param name in any case, with or without a leading slash
     * @throws RefusedPackage when it is not what the directory says
     */
    public Optional<byte[]> part(String name) throws RefusedPackage {
        Entry entry = entries.get(key(name.startsWith("/") ? name.substring(1) : name));
        return entry == null ? Optional.empty() : Optional.of(content(entry));
    }

    private byte[] content(Entry entry) throws RefusedPackage {
        try {
            ByteBuffer header = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            int at = Math.toIntExact(entry.offset());
            if (header.getInt(at) != LOCAL) {
                throw damaged(entry);
            }
            int names = Short.toUnsignedInt(header.getShort(at + 26)) + Short.toUnsignedInt(header.getShort(at + 28));
            ByteBuffer packed = header.slice(at + LOCAL_SIZE + names, Math.toIntExact(entry.packed()));
            byte[] content = new byte[(int) entry.size()];
            boolean whole = entry.method() == STORED ? stored(packed, content) : inflated(packed, content);
            if (!whole) {
                throw damaged(entry);
            }
            return content;
        } catch (DataFormatException | RuntimeException beyondTheEnd) {
            throw damaged(entry);
        }
    }

    private static boolean stored(ByteBuffer packed, byte[] content) {
        if (packed.remaining() != content.length) {
            return false;
        }
        packed.get(content);
        return true;
    }

    /** @return whether the data ends exactly where the directory says */
    private static boolean inflated(ByteBuffer packed, byte[] content) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int length = 0;
            while (length < content.length) {
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0) {
                    return false;
                }
                length += more;
            }
            return inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
        }
    }

    private static RefusedPackage damaged(Entry entry) {
        return new RefusedPackage("is damaged or cut off in its part " + shown(entry.name()) + "; send it again");
    }
}
