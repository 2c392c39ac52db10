package dev.attache.outbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing leaves before the server, the sender and the public address are set. */
class MailConsumerTest {
    private static final URI PUBLIC = URI.create("https://desk.example");

    @Test
    void mailIsReadyWithServerSenderAndPublicAddress() {
        MailConsumer consumer = consumer(Map.of("host", "mail.example", "from", "desk@example.org"), PUBLIC);

        assertThat(consumer.notReady()).isEmpty();
        assertThat(consumer.isHalfConfigured()).isFalse();
    }

    @Test
    void serverAloneSendsNothingAndNamesWhatIsMissing() {
        MailConsumer consumer = consumer(Map.of("host", "mail.example"), null);

        assertThat(consumer.notReady())
                .hasValue(
                        "Mail is not sent: attache.mail.host is set, but not attache.public-url and attache.mail.from.");
        assertThat(consumer.isHalfConfigured()).isTrue();
    }

    @Test
    void linksThatLeadToTheOwnMachineAreNotSent() {
        assertThat(consumer(Map.of("host", "127.0.0.1", "from", "desk@example.org"), null)
                        .notReady())
                .hasValue("Mail is not sent: attache.mail.host is set, but not attache.public-url.");
    }

    @Test
    void nobodyIsNoSender() {
        assertThat(consumer(Map.of("host", "127.0.0.1"), PUBLIC).notReady())
                .hasValue("Mail is not sent: attache.mail.host is set, but not attache.mail.from.");
    }

    @Test
    void withoutAServerItIsNotConfiguredAtAll() {
        MailConsumer consumer = consumer(Map.of("from", "desk@example.org"), PUBLIC);

        assertThat(consumer.notReady()).hasValue("Mail is not sent: no server is configured (attache.mail.host).");
        assertThat(consumer.isHalfConfigured()).isFalse();
    }

    private static MailConsumer consumer(Map<String, String> settings, URI publicUrl) {
        Map<String, String> all = new HashMap<>();
        settings.forEach((name, value) -> all.put("attache.mail." + name, value));
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withConverter(Duration.class, 1000, new DurationConverter())
                .withMapping(MailConfig.class);
        all.forEach(builder::withDefaultValue);
        MailConsumer consumer = new MailConsumer();
        consumer.config = builder.build().getConfigMapping(MailConfig.class);
        consumer.publicUrl = Optional.ofNullable(publicUrl);
        return consumer;
    }
}
