package dev.levelpress.review.people;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of a CSV file. Names are no place for guesses, so it is text in Unicode or a problem. */
final class ListText {

    private ListText() {}

    /** With {@code \n} line ends; empty, with a problem, when it is no text. */
    static Optional<String> of(String file, byte[] content, Consumer<Problem> problems) {
        Charset charset = charset(content);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        String decoded = text.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        if (result.isError()) {
            problems.accept(undecodable(file, decoded, charset));
            return Optional.empty();
        }
        int zero = decoded.indexOf('\0');
        if (zero >= 0) {
            problems.accept(undecodable(file, decoded.substring(0, zero), charset));
            return Optional.empty();
        }
        return Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    }

    private static Charset charset(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static Problem undecodable(String file, String before, Charset charset) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String start = before.substring(before.lastIndexOf('\n') + 1);
        long column =
                1 + start.chars().filter(c -> c == ',' || c == ';' || c == '\t').count();
        return new Problem.UnusableList(
                new Location(file, line),
                "is not " + charset.name() + " in row " + line + ", column " + column,
                "save it as CSV UTF-8, or as a workbook (.xlsx)");
    }
}
