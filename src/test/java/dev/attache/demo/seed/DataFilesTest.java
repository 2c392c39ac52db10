package dev.attache.demo.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.programme.venue.NewVenue;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataFilesTest {
    @Inject
    DataFiles files;

    @Test
    void recordIsReadLikeTheBodyOfARequest() {
        assertThat(files.as(NewVenue.class, venue("F-Hoone")).place()).isEqualTo("F-Hoone");
    }

    @Test
    void recordThatTheApiWouldRefuseIsRefused() {
        assertThatThrownBy(() -> files.as(NewVenue.class, venue(" "))).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void memberThatTheApiDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> files.as(NewVenue.class, venue("F-Hoone").put("storey", 2)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static ObjectNode venue(String place) {
        return JsonNodeFactory.instance.objectNode().put("place", place);
    }
}
