package dev.attache.outbox.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The mail server (SMTP). Without a host nothing is sent: messages wait in the outbox. */
@ConfigMapping(prefix = "attache.mail")
public interface MailConfig {
    Optional<String> host();

    /** The port; by default that of the security. */
    OptionalInt port();

    Optional<String> username();

    Optional<String> password();

    /** The transport security; never silently in clear. */
    @WithDefault("STARTTLS")
    Security security();

    /** The sender; without one nothing is sent. */
    Optional<String> from();

    @WithDefault("Attaché")
    String fromName();

    /** The timeout of each step with the server: connecting, reading, writing. */
    @WithDefault("10s")
    Duration timeout();

    default int effectivePort() {
        return port().orElse(security().port);
    }

    /** Stands for the sender in what is written while none is configured. */
    String NOBODY = "attache@localhost";

    /** The sender; while none is configured, as a message is shown. */
    default String sender() {
        return from().orElse(NOBODY);
    }

    /** The domain of the sender, which Message-IDs end in. */
    default String domain() {
        return sender().substring(sender().lastIndexOf('@') + 1);
    }

    /** With the port that providers serve it at (RFC 8314). */
    enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        final int port;

        Security(int port) {
            this.port = port;
        }
    }
}
