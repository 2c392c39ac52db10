package dev.attache.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The timeout of request headers, against slowloris: closes a connection on which a request's head does not arrive in
 * time, as slow clients would occupy all connections. A body that goes on after the answer is cut off likewise.
 */
@Singleton
class HeaderTimeout {
    @Inject
    TimeLimits times;

    @Inject
    MalformedRequests malformed;

    @Inject
    Vertx vertx;

    void onStart(@ObservesAsync HttpServerStart start) {
        watchServers();
    }

    void onStart(@ObservesAsync HttpsServerStart start) {
        watchServers();
    }

    /** Adds a handler to Netty's server channels, as Vert.x reports a connection only with its first request. */
    private void watchServers() {
        for (EventExecutor loop : ((VertxInternal) vertx).getAcceptorEventLoopGroup()) {
            loop.execute(() -> ((SingleThreadEventLoop) loop)
                    .registeredChannelsIterator()
                    .forEachRemaining(channel -> {
                        if (channel instanceof ServerChannel
                                && channel.pipeline().get(Accepted.class) == null) {
                            channel.pipeline().addFirst(new Accepted());
                        }
                    }));
        }
    }

    void arrived(HttpServerRequest request) {
        Head head = head(request);
        if (head != null) {
            head.arrived();
        }
    }

    void answered(HttpServerRequest request) {
        Head head = head(request);
        if (head != null) {
            head.awaited = true;
        }
    }

    /** The timeout of the request's connection; null on connections made before the server was watched. */
    private static Head head(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel().pipeline().get(Head.class);
    }

    @Sharable
    private class Accepted extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext server, Object connection) throws Exception {
            ((Channel) connection).pipeline().addFirst(new Head());
            super.channelRead(server, connection);
        }
    }

    /** The timeout of one connection: starts with the connection, and again with the first byte after an answer. */
    private class Head extends ChannelInboundHandlerAdapter {
        private Future<?> closing;
        private volatile boolean awaited;

        @Override
        public void channelActive(ChannelHandlerContext connection) throws Exception {
            begin(connection);
            super.channelActive(connection);
        }

        @Override
        public void channelRead(ChannelHandlerContext connection, Object bytes) throws Exception {
            malformed.watch(connection.pipeline());
            if (awaited) {
                begin(connection);
            }
            super.channelRead(connection, bytes);
        }

        @Override
        public void channelInactive(ChannelHandlerContext connection) throws Exception {
            arrived();
            super.channelInactive(connection);
        }

        private void begin(ChannelHandlerContext connection) {
            awaited = false;
            closing = connection
                    .executor()
                    .schedule(() -> connection.close(), times.requestTimeout().toMillis(), TimeUnit.MILLISECONDS);
        }

        private void arrived() {
            awaited = false;
            if (closing != null) {
                closing.cancel(false);
            }
        }
    }
}
