package dev.levelpress.review;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Shown;
import dev.levelpress.review.office.OfficePackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files that forms are looked for in: single ones, those of folders, and those of zip archives among them. */
public final class FormFiles {

    private static final int MOST = 50_000;
    private static final long MOST_UNPACKED = 4L << 30;

    private final Collector collector;
    private final Map<String, Path> paths = new HashMap<>();
    private int files;

    public FormFiles(Collector collector) {
        this.collector = collector;
    }

    /**
     * Gives all files at a path to the collector, in the order of their names; links are not followed.
     *
     * @throws IOException when there is nothing at that path or a folder cannot be listed
     */
    public void addAll(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            add(path, String.valueOf(path.getFileName()));
            return;
        }
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> sorted = found.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST + 1L)
                    .sorted()
                    .toList();
            for (Path each : sorted) {
                String name = path.relativize(each).toString().replace('\\', '/');
                if (!isPassedOver(name)) {
                    add(each, name);
                }
            }
        }
    }

    /** Where the files are, by what they were collected as; those in archives are nowhere. */
    public Map<String, Path> paths() {
        return paths;
    }

    /** Hidden files, and what Word and LibreOffice leave beside a document that is open. */
    private static boolean isPassedOver(String name) {
        return Stream.of(name.split("/"))
                .anyMatch(each -> each.startsWith(".") || each.startsWith("~$") || each.equals("__MACOSX"));
    }

    /**
     * Gives a form, or those in a zip archive, to the collector.
     *
     * @param name as the person who collects knows it; its ending says what the file is
     */
    public void add(Path file, String name) throws IOException {
        if (isArchive(name)) {
            archive(file, name);
        } else if (isCounted(name)) {
            if (Files.size(file) > OfficePackage.LARGEST_FILE) {
                refuse(name, tooLarge());
            } else {
                paths.putIfAbsent(Shown.whole(name), file);
                collector.add(Shown.whole(name), Files.readAllBytes(file));
            }
        }
    }

    private static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static String tooLarge() {
        return "is larger than " + (OfficePackage.LARGEST_FILE >> 20) + " MB";
    }

    private boolean isCounted(String name) {
        if (++files == MOST + 1) {
            collector.problems().add(new Problem.TooManyFiles(Location.of(Shown.whole(name)), MOST));
        }
        return files <= MOST;
    }

    private void refuse(String name, String reason) {
        collector.problems().add(new Problem.UnreadableForm(Location.of(Shown.whole(name)), reason));
    }

    private void archive(Path file, String name) throws IOException {
        // Windows writes names that are not UTF-8 without saying so.
        Charset names = Charset.forName("IBM437");
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            entries(zip, name);
        } catch (ZipException broken) {
            try (ZipFile zip = new ZipFile(file.toFile(), names)) {
                entries(zip, name);
            } catch (ZipException reallyBroken) {
                refuse(name, "is a damaged zip archive, or one locked with a password");
            }
        }
    }

    private void entries(ZipFile zip, String archive) throws IOException {
        List<ZipEntry> sorted = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements() && sorted.size() <= MOST; ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && !isPassedOver(entry.getName().replace('\\', '/'))) {
                sorted.add(entry);
            }
        }
        sorted.sort((one, other) -> one.getName().compareTo(other.getName()));
        long left = MOST_UNPACKED;
        for (ZipEntry entry : sorted) {
            String name = archive + "/" + entry.getName().replace('\\', '/');
            if (isArchive(name)) {
                refuse(name, "is a zip archive inside another; unpack it first");
            } else if (left <= 0) {
                refuse(name, "comes after " + (MOST_UNPACKED >> 30) + " GB of other files in its archive");
            } else if (isCounted(name)) {
                left -= entry(zip, entry, name);
            }
        }
    }

    /** @return bytes that were unpacked */
    private long entry(ZipFile zip, ZipEntry entry, String name) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(OfficePackage.LARGEST_FILE + 1);
            if (content.length > OfficePackage.LARGEST_FILE) {
                refuse(name, tooLarge());
            } else {
                collector.add(Shown.whole(name), content);
            }
            return content.length;
        } catch (IOException broken) {
            refuse(name, "is damaged, or locked with a password");
            return 0;
        }
    }
}
