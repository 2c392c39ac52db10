package dev.attache.platform.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The response 201 to a POST, with Location and the created resource. */
public class Created {
    private Created() {}

    public static <V> RestResponse<V> at(String address, V view) {
        return RestResponse.ResponseBuilder.<V>created(URI.create(address))
                .entity(view)
                .build();
    }
}
