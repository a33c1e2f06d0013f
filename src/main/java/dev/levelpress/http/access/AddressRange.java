package dev.levelpress.http.access;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Addresses that begin with the same bits.
 *
 * @param bits 0 to 32 (IPv4) or 128 (IPv6)
 */
public record AddressRange(InetAddress first, int bits) {

    /**
     * @param text an address or a range of CIDR (RFC 4632), such as {@code 10.0.0.0/8}; no name is looked up
     * @throws IllegalArgumentException when it is neither; the message says so
     */
    public static AddressRange of(String text) {
        String[] parts = text.strip().split("/", -1);
        Optional<InetAddress> address = Literal.of(parts[0]);
        int longest = address.map(each -> each.getAddress().length * Byte.SIZE).orElse(0);
        int bits = parts.length == 1 ? longest : bits(parts[1]);
        if (address.isEmpty() || parts.length > 2 || bits < 0 || bits > longest) {
            throw new IllegalArgumentException(
                    "--trusted-proxies: \"" + text + "\" is no address and no range; write 10.0.0.5 or 10.0.0.0/24");
        }
        return new AddressRange(address.get(), bits);
    }

    /** -1 when it is no number. */
    private static int bits(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    boolean contains(InetAddress address) {
        byte[] theirs = address.getAddress();
        int length = theirs.length;
        if (first.getAddress().length != length) {
            return false;
        }
        int rest = length * Byte.SIZE - bits;
        return new BigInteger(1, theirs)
                .shiftRight(rest)
                .equals(new BigInteger(1, first.getAddress()).shiftRight(rest));
    }
}
