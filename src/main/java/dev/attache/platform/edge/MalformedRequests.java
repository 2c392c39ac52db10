package dev.attache.platform.edge;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Malformed requests, mended in Netty before the server fails at them without a problem document: a head that cannot be
 * decoded, or whose address is no URI, becomes a request that {@link RequestHeaders} refuses; a body that cannot be decoded
 * (a bad chunk) ends there. Headers of a proxy ({@code X-Forwarded-*}) without a usable value are left out. A request of
 * HTTP/1.0 without a host gets the address that it was sent to as its host.
 */
@Sharable
@Singleton
class MalformedRequests extends ChannelInboundHandlerAdapter {
    /** The header by which the status of a refusal is handed on; a client's own is left out. */
    private static final String REFUSED = "X-Attache-Refused";

    /** What follows a refused head on its connection is not read. */
    private static final AttributeKey<Boolean> REFUSED_ALREADY = AttributeKey.valueOf("attache.refused");

    private static final AttributeKey<Boolean> BAD_BODY = AttributeKey.valueOf("attache.bad-body");
    private static final Map<String, Pattern> FORWARDED = Map.of(
            "X-Forwarded-For", Pattern.compile(".*[^\\s,].*"),
            "X-Forwarded-Host", RequestHeaders.HOST,
            "X-Forwarded-Port", Pattern.compile("[0-9]{1,5}"),
            "X-Forwarded-Proto", Pattern.compile("https?", Pattern.CASE_INSENSITIVE),
            "X-Forwarded-Prefix", Pattern.compile("/[\\w./-]*"),
            "X-Forwarded-Ssl", Pattern.compile("on|off", Pattern.CASE_INSENSITIVE),
            "Forwarded", Pattern.compile(".*=.*"));

    /** Takes its place behind the decoder, which TLS adds late. */
    void watch(ChannelPipeline connection) {
        if (connection.get(MalformedRequests.class) == null) {
            ChannelHandlerContext decoder = connection.context(HttpRequestDecoder.class);
            if (decoder != null) {
                connection.addAfter(decoder.name(), MalformedRequests.class.getName(), this);
            }
        }
    }

    /** The status of the refusal of a head that could not be decoded; null of a good one. */
    static String refusal(HttpServerRequest request) {
        return request.getHeader(REFUSED);
    }

    /** Whether the body that ended could not be decoded. */
    static boolean hasBadBody(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel().hasAttr(BAD_BODY);
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (connection.channel().hasAttr(REFUSED_ALREADY)) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request
                && (request.decoderResult().isFailure() || !isAddress(request.uri()))) {
            ReferenceCountUtil.release(message);
            var refused = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
            refused.headers()
                    .set(HttpHeaderNames.HOST, "localhost")
                    .set(HttpHeaderNames.CONNECTION, "close")
                    .set(REFUSED, status(request.decoderResult().cause()));
            connection.channel().attr(REFUSED_ALREADY).set(true);
            connection.fireChannelRead(refused);
            connection.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        } else if (message instanceof HttpContent content
                && content.decoderResult().isFailure()) {
            content.release();
            connection.channel().attr(BAD_BODY).set(true);
            connection.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        } else {
            if (message instanceof HttpRequest request) {
                mend(request, connection);
            }
            connection.fireChannelRead(message);
        }
    }

    private static boolean isAddress(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String status(Throwable failure) {
        if (failure instanceof TooLongHttpLineException) {
            return "414";
        }
        return failure instanceof TooLongHttpHeaderException || failure instanceof TooLongFrameException
                ? "431"
                : "400";
    }

    private static void mend(HttpRequest request, ChannelHandlerContext connection) {
        HttpHeaders headers = request.headers();
        headers.remove(REFUSED);
        FORWARDED.forEach((name, good) -> {
            List<String> values = headers.getAll(name);
            if (!values.isEmpty()
                    && !good.matcher(values.get(0).split(",", 2)[0].strip()).matches()) {
                headers.remove(name);
            }
        });
        if (request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                && !headers.contains(HttpHeaderNames.HOST)
                && connection.channel().localAddress() instanceof InetSocketAddress local) {
            String host = local.getAddress().getHostAddress().replaceFirst("%.*", "");
            headers.set(HttpHeaderNames.HOST, (host.contains(":") ? "[" + host + "]" : host) + ":" + local.getPort());
        }
    }
}
