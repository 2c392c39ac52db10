package dev.attache.platform.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON mapper of database columns, kept apart from the API's mapper so that stored JSON does not change with the
 * API.
 */
public final class StoredJson {
    public static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    private StoredJson() {}
}
