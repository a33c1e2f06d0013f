package dev.levelpress.review.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a page as browsers save it: alone, or as the first part of a web archive (RFC 2557, {@code .mhtml}). */
public final class SavedPage {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\s;]{1,200})\"?");

    private SavedPage() {}

    public static String text(byte[] content) {
        String raw = new String(content, StandardCharsets.UTF_8);
        String head = raw.substring(0, Math.min(raw.length(), 4_000));
        Matcher boundary = BOUNDARY.matcher(head);
        if (head.contains("<") && !head.toLowerCase(Locale.ROOT).contains("multipart/related") || !boundary.find()) {
            return raw;
        }
        return page(raw.replace("\r\n", "\n"), "--" + boundary.group(1));
    }

    private static String page(String archive, String delimiter) {
        int start = archive.indexOf("\n" + delimiter);
        while (start >= 0) {
            int end = archive.indexOf("\n" + delimiter, start + 1);
            String part = archive.substring(start, end < 0 ? archive.length() : end);
            int body = part.indexOf("\n\n", 1);
            String head = part.substring(0, Math.max(0, body)).toLowerCase(Locale.ROOT);
            if (body >= 0 && head.contains("text/html")) {
                String text = part.substring(body + 2);
                return head.contains("quoted-printable") ? unquoted(text) : text;
            }
            start = end;
        }
        return "";
    }

    /** RFC 2045, 6.7. */
    private static String unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] quoted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] != '=') {
                bytes.write(quoted[i]);
            } else if (i + 1 < quoted.length && quoted[i + 1] == '\n') {
                i++;
            } else if (i + 2 < quoted.length) {
                int high = Character.digit(quoted[i + 1], 16);
                int low = Character.digit(quoted[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    bytes.write(high << 4 | low);
                    i += 2;
                } else {
                    bytes.write('=');
                }
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
