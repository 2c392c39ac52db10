package dev.attache.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.attache.Given;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.VocabularyTerm;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.Type;
import org.junit.jupiter.api.Test;

/** Values of JSON columns are replaced and never changed, so Hibernate needs no copies of them for its dirty checks. */
@QuarkusTest
class JsonAttributesTest {
    @Inject
    EntityManagerFactory factory;

    @Test
    void jsonAttributeIsNotCopied() {
        SessionFactoryImplementor sessions = factory.unwrap(SessionFactoryImplementor.class);
        List<String> copied = sessions.getMappingMetamodel()
                .streamEntityDescriptors()
                .flatMap(entity -> IntStream.range(0, entity.getPropertyTypes().length)
                        .filter(i -> isJson(entity, i) && isCopied(entity.getPropertyTypes()[i], sessions))
                        .mapToObj(i -> entity.getEntityName() + "." + entity.getPropertyNames()[i]))
                .toList();

        assertThat(copied).isEmpty();
    }

    private static boolean isCopied(Type type, SessionFactoryImplementor sessions) {
        Object value = Map.<Class<?>, Object>of(
                        LocalizedText.class,
                        LocalizedText.of("en", "made up"),
                        JsonNode.class,
                        TextNode.valueOf("made up"))
                .getOrDefault(type.getReturnedClass(), new ArrayList<>(List.of("made up")));
        return type.deepCopy(value, sessions) != value;
    }

    private static boolean isJson(EntityPersister entity, int attribute) {
        return entity.getPropertyTypes()[attribute] instanceof BasicType<?> type
                && type.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON;
    }

    @Test
    void replacedListIsStored() {
        String slug = Given.aSummit().slug;
        List<VocabularyTerm> themes = List.of(new VocabularyTerm("made-up", LocalizedText.of("en", "Made up")));
        QuarkusTransaction.requiringNew().run(() -> Summit.named(slug).themes = themes);

        assertThat(QuarkusTransaction.requiringNew().call(() -> Summit.named(slug).themes))
                .isEqualTo(themes);
    }
}
