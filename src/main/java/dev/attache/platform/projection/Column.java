package dev.attache.platform.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.attache.platform.database.StoredJson;
import dev.attache.platform.i18n.LocalizedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a column is read, by the type of the record's component: any type that is not listed here is read from JSON. */
interface Column {
    Map<Class<?>, Column> SIMPLE = Map.ofEntries(
            Map.entry(String.class, ResultSet::getString),
            Map.entry(long.class, ResultSet::getLong),
            Map.entry(Long.class, (row, i) -> orNull(row, row.getLong(i))),
            Map.entry(int.class, ResultSet::getInt),
            Map.entry(Integer.class, (row, i) -> orNull(row, row.getInt(i))),
            Map.entry(boolean.class, ResultSet::getBoolean),
            Map.entry(Boolean.class, (row, i) -> orNull(row, row.getBoolean(i))),
            Map.entry(byte[].class, ResultSet::getBytes),
            Map.entry(Instant.class, (row, i) -> {
                OffsetDateTime moment = row.getObject(i, OffsetDateTime.class);
                return moment == null ? null : moment.toInstant();
            }),
            Map.entry(LocalDate.class, (row, i) -> row.getObject(i, LocalDate.class)),
            Map.entry(UUID.class, (row, i) -> row.getObject(i, UUID.class)),
            Map.entry(ZoneId.class, (row, i) -> {
                String zone = row.getString(i);
                return zone == null ? null : ZoneId.of(zone);
            }),
            Map.entry(LocalizedText.class, (row, i) -> LocalizedText.ofStored(row.getString(i))),
            Map.entry(String[].class, (row, i) -> {
                Array array = row.getArray(i);
                return array == null ? null : array.getArray();
            }));

    Object read(ResultSet row, int index) throws SQLException;

    /** Whether a record of this type is read from one column. */
    static boolean isOfOne(Class<?> type) {
        return SIMPLE.containsKey(type);
    }

    static Column of(Class<?> type, Type generic) {
        Column simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return constant(type);
        }
        ObjectReader reader = reader(generic);
        return isOfTexts(generic) ? texts(reader) : (row, i) -> parsed(reader, row.getString(i));
    }

    private static Object orNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Column constant(Class<?> type) {
        return (row, i) -> {
            String name = row.getString(i);
            return name == null ? null : Enum.valueOf((Class<Enum>) type, name);
        };
    }

    private static ObjectReader reader(Type type) {
        JavaType java = StoredJson.MAPPER.constructType(type);
        return StoredJson.MAPPER.readerFor(java);
    }

    private static boolean isOfTexts(Type type) {
        return type instanceof ParameterizedType p
                && p.getRawType() == List.class
                && p.getActualTypeArguments()[0] == String.class;
    }

    /** A list of texts is an array of the database, or JSON. */
    private static Column texts(ObjectReader reader) {
        return (row, i) -> row.getObject(i) instanceof Array array
                ? List.of((String[]) array.getArray())
                : parsed(reader, row.getString(i));
    }

    private static Object parsed(ObjectReader reader, String json) {
        if (json == null) {
            return null;
        }
        if (json.equals("[]")) {
            return List.of();
        }
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
