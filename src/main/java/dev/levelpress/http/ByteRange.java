package dev.levelpress.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that a caller asks for (RFC 9110, 14).
 *
 * @param first of its bytes, from 0
 * @param last of its bytes
 */
record ByteRange(int first, int last) {

    private static final Pattern ONE = Pattern.compile("(?i)bytes\\s*=\\s*(\\d*)-(\\d*)\\s*");

    /** A part is asked for that is not there (416). */
    static final class NotThere extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int length;

        NotThere(int length) {
            super("the document has " + length + " bytes; ask for some of them, or for all without Range");
            this.length = length;
        }

        /** The value of {@code Content-Range}. */
        String contentRange() {
            return "bytes */" + length;
        }
    }

    /** Answers with the part that is asked for, or with the whole document. */
    static void answer(Context context, Content content) {
        context.header("Accept-Ranges", "bytes");
        byte[] bytes = content.bytes();
        Optional<ByteRange> part = of(context, bytes.length);
        if (part.isEmpty()) {
            content.write(context);
            return;
        }
        int first = part.get().first();
        int last = part.get().last();
        context.status(206);
        context.header("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length);
        new Content(content.type(), Arrays.copyOfRange(bytes, first, last + 1)).write(context);
    }

    /** Ranges are for GET alone, and only of the document that the caller has the beginning of. */
    private static Optional<ByteRange> of(Context context, int length) {
        List<String> asked = Collections.list(context.req().getHeaders("Range"));
        String condition = context.header("If-Range");
        // A tag has to be the same, and strong; dates are never sent, so that they are never the same (13.1.5).
        boolean same = condition == null || condition.equals(context.res().getHeader("ETag"));
        return asked.size() == 1 && same && context.method().equals(HandlerType.GET)
                ? parse(asked.getFirst(), length)
                : Optional.empty();
    }

    /**
     * One part. Several at once, and what is no range of bytes, are as if nothing was asked: the whole is a good answer (14.2).
     *
     * @param length of the document
     * @throws NotThere when it begins behind the end
     */
    static Optional<ByteRange> parse(String header, int length) {
        Matcher range = ONE.matcher(header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(suffix(number(range.group(2)), length));
        }
        int first = number(range.group(1));
        int last = range.group(2).isEmpty() ? Integer.MAX_VALUE : number(range.group(2));
        if (last < first) {
            return Optional.empty();
        }
        if (first >= length) {
            throw new NotThere(length);
        }
        return Optional.of(new ByteRange(first, Math.min(last, length - 1)));
    }

    private static ByteRange suffix(int bytes, int length) {
        if (bytes == 0 || length == 0) {
            throw new NotThere(length);
        }
        return new ByteRange(Math.max(0, length - bytes), length - 1);
    }

    /** No document is so large that a longer number means another place. */
    private static int number(String digits) {
        String plain = digits.replaceFirst("^0+(?=.)", "");
        return plain.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(plain);
    }
}
