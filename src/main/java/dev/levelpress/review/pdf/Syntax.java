package dev.levelpress.review.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values (ISO 32000-1, 7.2 and 7.3) one after the other. What is none ends the reading. */
final class Syntax {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 100_000;
    private static final int LONGEST_WORD = 512;

    private final byte[] bytes;
    private int at;
    private int values;

    Syntax(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** The next value; empty when what stands here is none, or one larger than forms have. */
    Optional<Value> value() {
        return value(DEEPEST);
    }

    private Optional<Value> value(int depth) {
        skipSpace();
        if (at >= bytes.length || depth == 0 || ++values > MOST_VALUES) {
            return Optional.empty();
        }
        return switch (bytes[at]) {
            case '/' -> Optional.of(name());
            case '(' -> Optional.of(literal());
            case '[' -> array(depth);
            case '<' -> next('<') ? dictionary(depth) : Optional.of(hexadecimal());
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> word();
        };
    }

    private boolean next(char c) {
        return at + 1 < bytes.length && bytes[at + 1] == c;
    }

    void skipSpace() {
        while (at < bytes.length && (isSpace(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    /** Whether a word stands here; it is passed if so. */
    boolean pass(String word) {
        if (!startsWith(bytes, at, word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    static boolean startsWith(byte[] bytes, int at, String word) {
        if (at < 0 || at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isDelimiter(byte b) {
        return "()<>[]{}/%".indexOf(b) >= 0;
    }

    private String regular() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && !isSpace(bytes[at]) && !isDelimiter(bytes[at])) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private Value.Name name() {
        at++;
        String raw = regular();
        if (raw.indexOf('#') < 0) {
            return new Value.Name(raw);
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            int code = raw.charAt(i) == '#' && i + 2 < raw.length()
                    ? hexadecimal(raw.charAt(i + 1)) << 4 | hexadecimal(raw.charAt(i + 2))
                    : -1;
            name.append(code < 0 ? raw.charAt(i) : (char) code);
            i += code < 0 ? 0 : 2;
        }
        return new Value.Name(name.toString());
    }

    /** -1 for what is no such digit, which stays negative when it is joined with others. */
    private static int hexadecimal(int c) {
        return Character.digit(c, 16);
    }

    private Optional<Value> word() {
        String word = regular();
        return switch (word) {
            case "true", "false", "null" -> Optional.of(new Value.Word(word));
            default -> Optional.empty();
        };
    }

    private Optional<Value> number() {
        String first = regular();
        int end = at;
        if (isDigits(first)) {
            skipSpace();
            String second = regular();
            skipSpace();
            boolean reference = isDigits(second) && at < bytes.length && bytes[at] == 'R';
            if (reference) {
                at++;
                return Optional.of(new Value.Reference(Integer.parseInt(first)));
            }
        }
        at = end;
        try {
            return Optional.of(new Value.Number(Double.parseDouble(first)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Value> array(int depth) {
        at++;
        List<Value> array = new ArrayList<>();
        while (true) {
            skipSpace();
            if (pass("]")) {
                return Optional.of(new Value.Array(array));
            }
            Optional<Value> value = value(depth - 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            array.add(value.get());
        }
    }

    private Optional<Value> dictionary(int depth) {
        at += 2;
        Map<String, Value> entries = new HashMap<>();
        while (true) {
            skipSpace();
            if (pass(">>")) {
                return Optional.of(new Value.Dictionary(entries));
            }
            if (at >= bytes.length || bytes[at] != '/') {
                return Optional.empty();
            }
            String key = name().name();
            Optional<Value> value = value(depth - 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            entries.put(key, value.get());
        }
    }

    private Value.Text hexadecimal() {
        at++;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int high = -1;
        while (at < bytes.length && bytes[at] != '>') {
            int digit = hexadecimal(bytes[at++]);
            if (digit >= 0) {
                if (high >= 0) {
                    text.write(high << 4 | digit);
                    high = -1;
                } else {
                    high = digit;
                }
            }
        }
        at++;
        if (high >= 0) {
            text.write(high << 4);
        }
        return new Value.Text(text.toByteArray());
    }

    private Value.Text literal() {
        at++;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int open = 1;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b == '\\') {
                escape(text);
                continue;
            }
            open += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            if (b == '\r') {
                // An end of line reads as one character (7.3.4.2).
                at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
                b = '\n';
            }
            text.write(b);
        }
        return new Value.Text(text.toByteArray());
    }

    private void escape(ByteArrayOutputStream text) {
        if (at >= bytes.length) {
            return;
        }
        byte b = bytes[at++];
        switch (b) {
            case 'n' -> text.write('\n');
            case 'r' -> text.write('\r');
            case 't' -> text.write('\t');
            case 'b' -> text.write('\b');
            case 'f' -> text.write('\f');
            case '\r' -> at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
            case '\n' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(b - '0', text);
            default -> text.write(b);
        }
    }

    private void octal(int first, ByteArrayOutputStream text) {
        int code = first;
        for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
            code = code << 3 | bytes[at++] - '0';
        }
        text.write(code);
    }
}
