package dev.levelpress.problem;

import java.util.Comparator;

/**
 * A place in the source of a framework or in a template.
 *
 * @param file path inside the source, with {@code /} between folders
 * @param line 1-based; 0 means the whole file
 */
public record Location(String file, int line) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file).thenComparingInt(Location::line);

    public Location {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line}, or {@code file} for the whole of it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
