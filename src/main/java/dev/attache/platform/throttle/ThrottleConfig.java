package dev.attache.platform.throttle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * The limits of the throttles. Clients are told apart by their network addresses: behind a proxy, let Quarkus read the
 * client's address ({@code quarkus.http.proxy.*}).
 */
@ConfigMapping(prefix = "attache.throttle")
public interface ThrottleConfig {
    SecretLinks secretLinks();

    SignIn signIn();

    Changes changes();

    /** Unknown secret links, by {@link SecretLinkThrottle}. */
    interface SecretLinks {
        /** The number of unknown links that one network may try within the window. */
        @WithDefault("20")
        int attempts();

        /** The number from one IPv6 site (48 bits). */
        @WithDefault("200")
        int perSite();

        /** The time for which an attempt counts. */
        @WithDefault("PT10M")
        Duration window();
    }

    /** Wrong passwords, by {@link SignInThrottle}. */
    interface SignIn {
        /** The number of wrong passwords in a row for one account from one network that cost no wait. */
        @WithDefault("5")
        int perAccount();

        /** The number for one account from all networks together, but for those where it signed in lately. */
        @WithDefault("100")
        int perAccountAnywhere();

        /** The number of wrong passwords in a row from one network that cost no wait. */
        @WithDefault("20")
        int perNetwork();

        /** The number from one IPv6 site (48 bits), which has 65,536 networks. */
        @WithDefault("100")
        int perSite();

        /** The longest wait; it begins with a second and doubles with each further wrong password. */
        @WithDefault("PT5M")
        Duration longestWait();
    }

    /** Concurrent changes, by {@link Bulkhead}. */
    interface Changes {
        /** The number of changes of one summit that are at work at a time; the others wait. */
        @WithDefault("4")
        int perSummit();

        /** The number of changes of all summits that are at work at a time: half of the workers. */
        @WithDefault("16")
        int inAll();

        /** The number of changes of one summit that may wait. */
        @WithDefault("64")
        int waiting();

        /** How long a change may wait. */
        @WithDefault("PT5S")
        Duration longestWait();
    }
}
