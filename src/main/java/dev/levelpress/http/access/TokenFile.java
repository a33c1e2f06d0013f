package dev.levelpress.http.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of API tokens, read again when it has changed. A line that cannot be read is no token. */
final class TokenFile {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFile.class);

    /** Far more than anyone has. */
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private String seen = "";
    private List<TokenLine> lines = List.of();

    TokenFile(Path file) {
        this.file = file;
    }

    /** @throws IOException when it is missing or a line is wrong; the message says which and what to do */
    void check() throws IOException {
        Read read = read();
        if (!read.wrong().isEmpty()) {
            throw new IOException(read.wrong().getFirst());
        }
    }

    synchronized List<TokenLine> lines() {
        String now = state();
        if (!now.equals(seen)) {
            Read read = read();
            read.wrong().forEach(wrong -> LOG.error("{}", wrong));
            lines = read.lines();
            seen = now;
        }
        return lines;
    }

    private record Read(List<TokenLine> lines, List<String> wrong) {}

    private Read read() {
        List<TokenLine> tokens = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (String line : text(wrong)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                tokens.add(TokenLine.of(line));
            } catch (IllegalArgumentException none) {
                wrong.add(file + ":" + number + ": " + none.getMessage());
            }
        }
        return new Read(List.copyOf(tokens), wrong);
    }

    private List<String> text(List<String> wrong) {
        try {
            if (Files.size(file) > LARGEST) {
                wrong.add(file + ": is too large for a file of tokens (1 MB)");
                return List.of();
            }
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            wrong.add(file + ": the file of tokens cannot be read; make it with: levelpress token --name NAME >> FILE");
            return List.of();
        }
    }

    private String state() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime().toInstant() + " " + now.size() + " " + now.fileKey();
        } catch (IOException missing) {
            return "missing";
        }
    }
}
