package dev.levelpress.review.pdf;

import java.nio.charset.StandardCharsets;

/** What text strings say: UTF-16 or UTF-8 where they begin so, else PDFDocEncoding (ISO 32000-1, 7.9.2.2 and annex D.2). */
final class PdfText {

    private static final String FROM_18 = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private static final String FROM_80 = "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030"
            + "\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153"
            + "\u0161\u017E\uFFFD\u20AC";

    private PdfText() {}

    static String of(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            text.append(character(each & 0xFF));
        }
        return text.toString();
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static char character(int code) {
        if (code >= 0x18 && code < 0x18 + FROM_18.length()) {
            return FROM_18.charAt(code - 0x18);
        }
        return code >= 0x80 && code < 0x80 + FROM_80.length() ? FROM_80.charAt(code - 0x80) : (char) code;
    }
}
