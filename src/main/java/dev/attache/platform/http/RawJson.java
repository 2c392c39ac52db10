package dev.attache.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** JSON that is written already, in UTF-8, as for an entity tag. */
public record RawJson(byte[] bytes) implements JsonSerializable {

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeRawValue(new Written(bytes));
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(json, provider);
    }

    /** Jackson copies the bytes as they are. */
    private static class Written extends SerializedString {
        Written(byte[] bytes) {
            super("");
            _unquotedUTF8Ref = bytes;
        }
    }
}
