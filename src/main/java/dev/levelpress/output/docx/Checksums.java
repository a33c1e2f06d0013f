package dev.levelpress.output.docx;

/**
 * Checksums (CRC-32) of texts put together, from those of the parts alone.
 *
 * <p>A checksum is a polynomial over GF(2) modulo that of IEEE 802.3, bits reversed; as many bytes more multiply it by a power
 * of x. So the power is worked out once for a text, and adding the text is one multiplication.
 */
final class Checksums {

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 0x80000000;

    private Checksums() {}

    /** What the length of a text does to the checksum of what stands before it. */
    static int shift(long bytes) {
        int result = ONE;
        // x to the power of 8, squared as often as the length has bits.
        int power = 0x00800000;
        for (long left = bytes; left != 0; left >>>= 1) {
            if ((left & 1) == 1) {
                result = product(power, result);
            }
            power = product(power, power);
        }
        return result;
    }

    /** @param shift of the text that {@code after} is the checksum of */
    static int joined(int before, int after, int shift) {
        return product(shift, before) ^ after;
    }

    private static int product(int one, int other) {
        int product = 0;
        int left = other;
        for (int bits = one; bits != 0; bits <<= 1) {
            // All ones when the highest bit is set: no branch to guess wrong.
            product ^= left & (bits >> 31);
            left = (left >>> 1) ^ (POLYNOMIAL & -(left & 1));
        }
        return product;
    }
}
