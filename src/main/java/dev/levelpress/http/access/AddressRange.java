package dev.levelpress.http.access;

import java.math.BigInteger;
import java.net.InetAddress;

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
        try {
            InetAddress address = InetAddress.ofLiteral(parts[0]);
            int longest = address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
            if (parts.length > 2 || bits < 0 || bits > longest) {
                throw new IllegalArgumentException("there are no " + text);
            }
            return new AddressRange(address, bits);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    "--trusted-proxies: \"" + text + "\" is no address and no range; write 10.0.0.5 or 10.0.0.0/24",
                    unusable);
        }
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
