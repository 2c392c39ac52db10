package dev.attache.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineFoldingTest {
    @Test
    void lineOfSeventyFiveOctetsStaysWhole() {
        assertThat(LineFolding.folded("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(LineFolding.folded("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @Test
    void noCharacterIsSplit() {
        String line = "SUMMARY:" + "開放政府é😀".repeat(60) + "\r\n";

        String folded = LineFolding.folded(line);

        assertThat(folded.split("\r\n"))
                .allSatisfy(l -> assertThat(l.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75))
                .hasSizeGreaterThan(10);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }

    @Test
    void octetCountRestartsAtEachLine() {
        String lines = ("x".repeat(70) + "\r\n").repeat(3);

        assertThat(LineFolding.folded(lines)).isEqualTo(lines);
    }
}
