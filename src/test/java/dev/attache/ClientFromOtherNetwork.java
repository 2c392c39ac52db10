package dev.attache;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients at addresses of their own, so that the misses of other tests do not count against them. */
public final class ClientFromOtherNetwork {
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private ClientFromOtherNetwork() {}

    public static RequestSpecification given() {
        int n = CLIENTS.incrementAndGet();
        return RestAssured.given().header("X-Forwarded-For", "198.18.%d.%d".formatted(n / 256, n % 256));
    }
}
