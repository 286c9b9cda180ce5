package relata.inputs.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are those of the public internet. All others (one's own machine, its network, the carrier's, and what
 * is reserved: the special-purpose registries of IANA, RFC 6890) are out of bounds for an address that somebody else wrote.
 */
final class Networks {

    /** First bits that are not public. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Range(byte[] prefix, int bits) {

        static Range of(String cidr) {
            String[] parts = cidr.split("/");
            try {
                // A literal: nothing is looked up.
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(cidr, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> CLOSED = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(Range::of)
            .toList();

    /** Prefixes of IPv6 that carry an address of IPv4, and where it begins. */
    private static final Range NAT64 = Range.of("64:ff9b::/96");

    private static final Range SIX_TO_FOUR = Range.of("2002::/16");

    private Networks() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            if (NAT64.holds(bytes)) {
                return isPublic(Arrays.copyOfRange(bytes, 12, 16));
            }
            if (SIX_TO_FOUR.holds(bytes)) {
                return isPublic(Arrays.copyOfRange(bytes, 2, 6));
            }
        }
        return (address instanceof Inet4Address || address instanceof Inet6Address) && isPublic(bytes);
    }

    private static boolean isPublic(byte[] address) {
        return CLOSED.stream().noneMatch(range -> range.holds(address));
    }
}
