package dev.attache.platform.throttle;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network of a client, by which throttles count: an IPv4 address, or the 64-bit network of an IPv6 address; and its
 * site, the 48 bits that one customer of a provider usually has, of IPv4 the address again. Logs show a truncated form, as
 * addresses are personal data: three bytes of IPv4, 48 bits of IPv6.
 */
public record Network(String counted, String site, String told) {
    private static final int LINE = 8;
    private static final int SITE_V6 = 6;
    private static final int SITE_V4 = 3;

    /** The network of a numeric address; without one, as on a local socket, all clients are one network. */
    public static Network of(String address) {
        byte[] bytes = bytes(address);
        if (bytes.length > 4) {
            return new Network(
                    hex(bytes, LINE),
                    hex(bytes, SITE_V6),
                    hex(bytes, SITE_V6).replaceAll("....(?=.)", "$0:") + "::/48");
        }
        return bytes.length == 0
                ? new Network("", "", "nowhere")
                : new Network(
                        hex(bytes, bytes.length),
                        hex(bytes, bytes.length),
                        "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[SITE_V4 - 1] & 0xff));
    }

    /** The address of the request's client; behind a trusted proxy, the one that the proxy forwards. */
    public static String address(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null ? null : address.hostAddress();
    }

    private static byte[] bytes(String address) {
        String numbers = address == null ? "" : address.replaceFirst("%.*", "");
        if (!numbers.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return new byte[0];
        }
        try {
            return InetAddress.getByName(numbers).getAddress();
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    private static String hex(byte[] bytes, int count) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, count));
    }
}
