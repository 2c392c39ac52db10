package dev.attache.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretAddressTest {
    @Test
    void whatFollowsASecretPathIsNotShown() {
        assertThat(SecretAddress.masked("/calendar/aBc.ics", "/calendar/aBc.ics"))
                .isEqualTo("/calendar/***");
        assertThat(SecretAddress.masked("/rsvp/aBc", "/rsvp/aBc")).isEqualTo("/rsvp/***");
    }

    @Test
    void anotherSpellingOfTheAddressDoesNotHelp() {
        assertThat(SecretAddress.masked("/%63alendar/aBc.ics", "/calendar/aBc.ics"))
                .isEqualTo("/calendar/***");
        assertThat(SecretAddress.masked("//Calendar/aBc\n.ics", "//Calendar/aBc\n.ics"))
                .isEqualTo("/Calendar/***");
        assertThat(SecretAddress.masked("/calendar/a", "calendar/a")).isEqualTo("/calendar/***");
    }

    @Test
    void otherAddressesAreShownAsTheyAre() {
        assertThat(SecretAddress.masked("/api/v1/summits/calendar%20x", "/api/v1/summits/calendar x"))
                .isEqualTo("/api/v1/summits/calendar%20x");
    }
}
