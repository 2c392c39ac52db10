package dev.attache.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "fw@example．org, fw@example.org",
        "fw@example。org, fw@example.org",
        "ｆｗ＠ｅｘａｍｐｌｅ.org, fw@example.org",
        "Pat@Example.org, Pat@Example.org",
        "'pat@mu\u0308ller.example', pat@müller.example"
    })
    void addressIsKeptInOneForm(String address, String kept) {
        assertThat(MailAddresses.kept(address)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Pat@MÜLLER.example, pat@xn--mller-kva.example",
        "'zw@example.org\u200B', ZW@example.org",
        "'\u00A0nb@exa\u00ADmple.org', nb@example.org",
        "fw@example．org, fw@example.org",
        "no address, noaddress"
    })
    void addressesOfOnePersonAreComparedAlike(String one, String other) {
        assertThat(MailAddresses.compared(one)).isEqualTo(MailAddresses.compared(other));
        assertThat(MailAddresses.forms(one)).isEqualTo(MailAddresses.forms(other));
    }

    @Test
    void formsAreThoseOfTheDomain() {
        assertThat(MailAddresses.forms("pat@müller.example"))
                .containsExactlyInAnyOrder("pat@müller.example", "pat@xn--mller-kva.example");
        assertThat(MailAddresses.forms("pat@example.org")).containsExactly("pat@example.org");
        assertThat(MailAddresses.forms("pat@" + "ü".repeat(500))).hasSize(1);
    }
}
