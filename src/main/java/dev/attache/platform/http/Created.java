package dev.attache.platform.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that has created something: 201, where it stands, and what it is. */
public class Created {
    private Created() {}

    public static <V> RestResponse<V> at(String address, V view) {
        return RestResponse.ResponseBuilder.<V>created(URI.create(address))
                .entity(view)
                .build();
    }
}
