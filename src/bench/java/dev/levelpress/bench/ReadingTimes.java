package dev.levelpress.bench;

import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Reading;
import dev.levelpress.publish.Remembered;
import dev.levelpress.publish.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * How long it takes to read, check and list a large site in a JVM that has done so before: the median, and that of reading
 * it again after one file has changed. Prints two numbers, in milliseconds.
 */
public final class ReadingTimes {

    private static final int TIMES = 7;
    private static final int TIMES_AGAIN = 15;

    private ReadingTimes() {}

    /** @param args the folder of the site */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        read(new Publisher(Settings.defaults()), site);
        long[] warm = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            warm[time] = read(new Publisher(Settings.defaults()), site);
        }
        Publisher remembering = new Publisher(Settings.defaults(), new Remembered());
        read(remembering, site);
        long[] again = new long[TIMES_AGAIN];
        for (int time = 0; time < TIMES_AGAIN; time++) {
            Files.writeString(site.resolve("crafts/craft-7/level-3.md"), "\nMore.\n", StandardOpenOption.APPEND);
            again[time] = read(remembering, site);
        }
        System.out.println(median(warm) + " " + median(again));
    }

    private static long read(Publisher publisher, Path site) throws IOException {
        long start = System.nanoTime();
        Reading reading = publisher.read(site);
        byte[] json = new JsonOutput().frameworks(List.of(reading.framework()));
        if (reading.framework().crafts().size() != 60 || json.length == 0) {
            throw new IllegalStateException(
                    "read " + reading.framework().crafts().size() + " crafts");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
