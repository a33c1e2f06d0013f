package dev.levelpress.output.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of every document, sRGB, as an ICC profile (ICC.1:2001-04).
 *
 * <p>Made here because the JDK's own differs between versions and the bytes of a document must not.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    /** The primaries and the white of IEC 61966-2-1, adapted to D50, as XYZ. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private static final double[] RED = {0.4361, 0.2225, 0.0139};
    private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
    private static final double[] BLUE = {0.1431, 0.0606, 0.7141};

    private static final byte[] BYTES = profile();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] profile() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        int table = HEADER + 4 + 12 * tags.size();
        int shared = 2 * curve.length;
        int size = table + tags.values().stream().mapToInt(tag -> tag.length).sum() - shared;
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        int at = table;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            boolean repeated = tag.getValue() == curve && !tag.getKey().equals("rTRC");
            int offset = repeated ? at - curve.length : at;
            profile.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            if (!repeated) {
                profile.put(at, tag.getValue());
                at += tag.getValue().length;
            }
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size);
        profile.position(8).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        profile.position(68).put(fixed(WHITE));
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 65535));
        }
        return curve.array();
    }

    private static byte[] xyz(double[] values) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(fixed(values))
                .array();
    }

    /** As s15Fixed16Number. */
    private static byte[] fixed(double[] values) {
        ByteBuffer fixed = ByteBuffer.allocate(12);
        for (double value : values) {
            fixed.putInt((int) Math.round(value * 65536));
        }
        return fixed.array();
    }

    private static byte[] text(String text) {
        return padded(ByteBuffer.allocate(8 + text.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array());
    }

    /** In ASCII, with its Unicode and Macintosh forms empty. */
    private static byte[] description(String text) {
        int ascii = text.length() + 1;
        return padded(ByteBuffer.allocate(12 + ascii + 8 + 3 + 67)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(ascii)
                .put(ascii(text))
                .array());
    }

    private static byte[] padded(byte[] tag) {
        return java.util.Arrays.copyOf(tag, (tag.length + 3) / 4 * 4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
