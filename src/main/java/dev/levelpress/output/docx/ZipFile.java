package dev.levelpress.output.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a zip file (PKWARE APPNOTE 6.3.3) of parts that are packed already, without any date of its own. */
final class ZipFile {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF8 = 0x0800;
    private static final short DEFLATED = 8;
    /** 1 January 1980, the earliest that the format knows. */
    private static final short DATE = 0x21;

    private ZipFile() {}

    static byte[] of(List<PackedPart> parts) {
        List<byte[]> names = parts.stream()
                .map(part -> part.name().getBytes(StandardCharsets.UTF_8))
                .toList();
        int size = END_SIZE;
        for (int i = 0; i < parts.size(); i++) {
            size += LOCAL_SIZE
                    + CENTRAL_SIZE
                    + 2 * names.get(i).length
                    + parts.get(i).data().length;
        }
        ByteBuffer zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] offsets = new int[parts.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = zip.position();
            zip.putInt(LOCAL);
            described(zip, parts.get(i), names.get(i));
            zip.put(names.get(i)).put(parts.get(i).data());
        }
        int directory = zip.position();
        for (int i = 0; i < offsets.length; i++) {
            zip.putInt(CENTRAL).putShort(VERSION);
            described(zip, parts.get(i), names.get(i));
            // no comment, first disk, no attributes
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            zip.putInt(offsets[i]).put(names.get(i));
        }
        end(zip, offsets.length, directory);
        return zip.array();
    }

    private static void described(ByteBuffer zip, PackedPart part, byte[] name) {
        zip.putShort(VERSION).putShort(NAMES_IN_UTF8).putShort(DEFLATED);
        zip.putShort((short) 0).putShort(DATE);
        zip.putInt(part.checksum()).putInt(part.data().length).putInt(part.size());
        zip.putShort((short) name.length).putShort((short) 0);
    }

    private static void end(ByteBuffer zip, int entries, int directory) {
        int length = zip.position() - directory;
        zip.putInt(END).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) entries).putShort((short) entries);
        zip.putInt(length).putInt(directory).putShort((short) 0);
    }
}
