package dev.attache.signin;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from; behind a proxy that Quarkus is told to trust, what the proxy says. */
class Remote {
    private Remote() {}

    static String address(RoutingContext request) {
        SocketAddress address = request.request().remoteAddress();
        return address == null ? null : address.hostAddress();
    }
}
