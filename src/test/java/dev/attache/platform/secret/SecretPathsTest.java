package dev.attache.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretPathsTest {
    @Test
    void whatFollowsASecretPathIsNotShown() {
        assertThat(SecretPaths.masked("/calendar/aBc.ics", "/calendar/aBc.ics")).isEqualTo("/calendar/***");
        assertThat(SecretPaths.masked("/rsvp/aBc", "/rsvp/aBc")).isEqualTo("/rsvp/***");
    }

    @Test
    void anotherSpellingOfTheAddressDoesNotHelp() {
        assertThat(SecretPaths.masked("/%63alendar/aBc.ics", "/calendar/aBc.ics"))
                .isEqualTo("/calendar/***");
        assertThat(SecretPaths.masked("//Calendar/aBc\n.ics", "//Calendar/aBc\n.ics"))
                .isEqualTo("/Calendar/***");
        assertThat(SecretPaths.masked("/calendar/a", "calendar/a")).isEqualTo("/calendar/***");
    }

    @Test
    void otherAddressesAreShownAsTheyAre() {
        assertThat(SecretPaths.masked("/api/v1/summits/calendar%20x", "/api/v1/summits/calendar x"))
                .isEqualTo("/api/v1/summits/calendar%20x");
    }
}
