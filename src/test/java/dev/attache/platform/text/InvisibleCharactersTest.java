package dev.attache.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x09, 0x0A, 0x85, 0xA0, 0xAD, 0x061C, 0x1680, 0x200B, 0x200C, 0x200D, 0x200E, 0x2028, 0x202A,
                0x202F, 0x2060, 0x2066, 0x3000, 0xFEFF
            })
    void whiteSpaceAndFormatCharactersAreStripped(int c) {
        String invisible = Character.toString(c).repeat(2);

        assertThat(InvisibleCharacters.stripped(invisible + "A" + invisible + "b" + invisible))
                .isEqualTo("A" + invisible + "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u200B", "\u00A0\u200B\uFEFF", "\u3164", "\u2800\u2800", "\u115F\u1160", "\uFE0F", "\u034F"
            })
    void textThatNobodySeesIsEmpty(String text) {
        assertThat(InvisibleCharacters.stripped(text)).isEmpty();
    }

    @Test
    void whatIsSeenStays() {
        String england = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

        assertThat(InvisibleCharacters.stripped("\u0600\u0661 " + england)).isEqualTo("\u0600\u0661 " + england);
        assertThat(InvisibleCharacters.stripped("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(InvisibleCharacters.stripped(null)).isNull();
    }

    @Test
    void firstInvisibleCharacterIsNamed() {
        assertThat(InvisibleCharacters.firstIn("zw\u200B@example.org")).isEqualTo("U+200B");
        assertThat(InvisibleCharacters.firstIn("nb\u00A0@example.org")).isEqualTo("U+00A0");
        assertThat(InvisibleCharacters.firstIn("pat@example.org")).isNull();
    }
}
