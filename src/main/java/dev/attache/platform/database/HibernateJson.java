package dev.attache.platform.database;

import dev.attache.platform.i18n.LocalizedText;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Hibernate's JSON columns: {@link StoredJson}, and localized texts as they are stored. */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class HibernateJson implements FormatMapper {
    private final FormatMapper mapper = new JacksonJsonFormatMapper(StoredJson.MAPPER);

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return type.getJavaTypeClass() == LocalizedText.class
                ? type.getJavaTypeClass().cast(LocalizedText.ofStored(json.toString()))
                : mapper.fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }
}
