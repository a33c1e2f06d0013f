package dev.levelpress.source.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;

/** The parts of a workbook, found by its central directory and inflated one by one, each up to a limit. */
final class Parts implements AutoCloseable {

    private static final int MAX_PARTS = 2_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final long partBytes;
    private final TextLimit text;

    /** @throws IOException when it is no zip archive or has too many parts; its message is for people */
    Parts(byte[] workbook, SheetLimits limits) throws IOException {
        if (workbook.length > 1 && (workbook[0] & 0xFF) == 0xD0 && (workbook[1] & 0xFF) == 0xCF) {
            throw new IOException("it is locked with a password, or an old .xls file");
        }
        this.partBytes = limits.partBytes();
        this.text = new TextLimit(limits.characters());
        this.zip = opened(workbook);
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(withoutSlash(entry.getName()), entry);
            if (entries.size() > MAX_PARTS) {
                throw new IOException("it has more than " + MAX_PARTS + " parts");
            }
        }
    }

    private static ZipFile opened(byte[] workbook) throws IOException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                    .get();
        } catch (IOException | RuntimeException broken) {
            throw new IOException("it is no zip archive, or a broken one", broken);
        }
    }

    boolean has(String name) {
        return entries.containsKey(withoutSlash(name));
    }

    /** @throws IOException when the part is missing or, while it is read, over the limit; its message is for people */
    Xml open(String name) throws IOException {
        ZipArchiveEntry entry = Optional.ofNullable(entries.get(withoutSlash(name)))
                .orElseThrow(() -> new IOException("its part " + name + " is missing"));
        return new Xml(name, limited(name, zip.getInputStream(entry)), text);
    }

    private InputStream limited(String name, InputStream in) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(partBytes)
                .setOnMaxCount((max, count) -> {
                    throw new IOException("its part " + name + " is larger than " + (max >> 20) + " MB");
                })
                .get();
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
