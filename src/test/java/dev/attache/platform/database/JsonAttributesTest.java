package dev.attache.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** Values of JSON columns are replaced and never changed, so Hibernate needs no copies of them for its dirty checks. */
@QuarkusTest
class JsonAttributesTest {
    @Inject
    EntityManagerFactory factory;

    @Test
    void jsonAttributeIsNotCopied() {
        List<String> copied = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .flatMap(entity -> IntStream.range(0, entity.getPropertyTypes().length)
                        .filter(i -> isJson(entity, i) && entity.getPropertyTypes()[i].isMutable())
                        .mapToObj(i -> entity.getEntityName() + "." + entity.getPropertyNames()[i]))
                .toList();

        assertThat(copied).isEmpty();
    }

    private static boolean isJson(EntityPersister entity, int attribute) {
        return entity.getPropertyTypes()[attribute] instanceof BasicType<?> type
                && type.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON;
    }
}
