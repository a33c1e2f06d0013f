package dev.levelpress.http.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a folder has of ours: the path of each file with what it was made of, in a file of that folder. It is written before
 * anything else, so that also after a run that was cut off all files of ours are known.
 */
record Written(Map<String, String> states) {

    /** In the folder that it tells about. */
    static final String NAME = ".levelpress-site";

    /** Of a file that is about to be written. */
    private static final String UNKNOWN = "-";

    /** Nothing where the folder has no such file. */
    static Written in(Path folder) throws IOException {
        Map<String, String> states = new TreeMap<>();
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    states.put(line.substring(space + 1), line.substring(0, space));
                }
            }
        }
        return new Written(states);
    }

    boolean has(String path) {
        return states.containsKey(path);
    }

    /** What the file was made of; empty when that is not known. */
    Optional<String> state(String path) {
        return Optional.ofNullable(states.get(path)).filter(state -> !state.equals(UNKNOWN));
    }

    /** The same with files that may be written from now on. */
    Written expecting(List<String> paths) {
        Map<String, String> all = new TreeMap<>(states);
        paths.forEach(path -> all.putIfAbsent(path, UNKNOWN));
        return new Written(all);
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        states.forEach(
                (path, state) -> lines.append(state).append(' ').append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
