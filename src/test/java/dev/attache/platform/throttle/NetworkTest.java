package dev.attache.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void ipv4AddressIsANetwork() {
        assertThat(Network.of("192.0.2.17")).isNotEqualTo(Network.of("192.0.2.18"));
        assertThat(Network.of("::ffff:192.0.2.17")).isEqualTo(Network.of("192.0.2.17"));
    }

    @Test
    void ipv6NetworkHas64Bits() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::2%eth0"));
        assertThat(Network.of("2001:db8:1:2::1").counted())
                .isNotEqualTo(Network.of("2001:db8:1:3::1").counted());
    }

    @Test
    void ipv6SiteHas48Bits() {
        assertThat(Network.of("2001:db8:1:2::1").site())
                .isEqualTo(Network.of("2001:db8:1:3::1").site())
                .isNotEqualTo(Network.of("2001:db8:2:2::1").site());
    }

    @Test
    void addressIsTruncatedInLogs() {
        assertThat(Network.of("192.0.2.17").told()).isEqualTo("192.0.2.0/24");
        assertThat(Network.of("2001:db8:1:2::1").told()).isEqualTo("2001:0db8:0001::/48");
    }

    @Test
    void clientWithoutAnAddressHasOneSharedNetwork() {
        for (String odd : new String[] {null, "", "localhost", "unknown", "1.2.3.4.5", ":::", "attache.example"}) {
            assertThat(Network.of(odd)).isEqualTo(new Network("", "", "nowhere"));
        }
    }
}
