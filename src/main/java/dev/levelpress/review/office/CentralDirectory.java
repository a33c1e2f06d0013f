package dev.levelpress.review.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a zip archive says it holds (PKWARE APPNOTE 6.3.3), read from its end without touching the rest. */
final class CentralDirectory {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;
    private static final int ZIP64_EXTRA = 1;

    private final ByteBuffer zip;

    private CentralDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * All entries, in their order.
     *
     * @param most entries that are read
     * @throws RefusedPackage when there are more, or it is damaged
     */
    static List<Entry> of(byte[] zip, int most) throws RefusedPackage {
        try {
            return new CentralDirectory(zip).entries(most);
        } catch (RuntimeException beyondTheEnd) {
            throw damaged();
        }
    }

    private static RefusedPackage damaged() {
        return new RefusedPackage("is damaged or cut off; send it again");
    }

    private List<Entry> entries(int most) throws RefusedPackage {
        int end = end();
        int count = unsigned16(end + 10);
        if (count > most) {
            throw new RefusedPackage("has " + count + " parts, more than the " + most + " that are read");
        }
        long at = unsigned32(end + 16);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = Math.toIntExact(at);
            if (zip.getInt(start) != CENTRAL) {
                throw damaged();
            }
            entries.add(entry(start));
            at += CENTRAL_SIZE + unsigned16(start + 28) + unsigned16(start + 30) + unsigned16(start + 32);
        }
        return entries;
    }

    private int end() throws RefusedPackage {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private Entry entry(int start) {
        int nameLength = unsigned16(start + 28);
        byte[] name = new byte[nameLength];
        zip.get(start + CENTRAL_SIZE, name);
        Wide wide = new Wide(start + CENTRAL_SIZE + nameLength, unsigned16(start + 30));
        // In this order, so that the sizes that stand in the extra field are taken from it in theirs.
        long size = wide.or(unsigned32(start + 24));
        long packed = wide.or(unsigned32(start + 20));
        long offset = wide.or(unsigned32(start + 42));
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                unsigned16(start + 8),
                unsigned16(start + 10),
                packed,
                size,
                offset);
    }

    /** The extra field with the numbers that did not fit into 32 bits; some programs write it for all archives. */
    private final class Wide {
        private int at;

        Wide(int from, int length) {
            at = -1;
            for (int field = from; field + 4 <= from + length; field += 4 + unsigned16(field + 2)) {
                if (unsigned16(field) == ZIP64_EXTRA) {
                    at = field + 4;
                }
            }
        }

        long or(long number) {
            if (number != IN_EXTRA_FIELD || at < 0) {
                return number;
            }
            long wide = zip.getLong(at);
            at += Long.BYTES;
            return wide;
        }
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long unsigned32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }
}
