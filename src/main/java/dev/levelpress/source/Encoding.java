package dev.levelpress.source;

import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.ProblemReport;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Bytes to text with {@code \n} line ends; whatever is not UTF-8 is repaired and reported. */
final class Encoding {

    private Encoding() {}

    static String text(String path, byte[] bytes, ProblemReport problems) {
        String text = decoded(path, bytes, problems).replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (hasControls(text)) {
            problems.add(new Problem.RepairedText(
                    Location.of(path), "has control characters, which were replaced by spaces"));
            text = text.codePoints()
                    .map(c -> isControl(c) && c < 0x10000 ? ' ' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return text;
    }

    private static boolean hasControls(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isControl(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Characters that XML 1.0 does not have (section 2.2), so that no document can hold them. */
    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F || c >= 0xFFFE;
    }

    private static String decoded(String path, byte[] bytes, ProblemReport problems) {
        Location where = Location.of(path);
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return repaired(where, bytes, StandardCharsets.UTF_16LE, problems);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return repaired(where, bytes, StandardCharsets.UTF_16BE, problems);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        if (result.isError()) {
            Location firstWrong = new Location(path, line(bytes, in.position()));
            return repaired(firstWrong, bytes, Charset.forName("windows-1252"), problems);
        }
        return text.flip().toString();
    }

    /** The line of a byte, counted as the text's line ends will be. */
    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean carriageReturn = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            line += bytes[i] == '\n' || carriageReturn ? 1 : 0;
        }
        return line;
    }

    private static String repaired(Location where, byte[] bytes, Charset charset, ProblemReport problems) {
        problems.add(new Problem.RepairedText(where, "is not UTF-8; it was read as " + charset.name()));
        return withoutLoneSurrogates(new String(bytes, charset));
    }

    private static String withoutLoneSurrogates(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
