package dev.attache.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local times in answers, as the standard formatter writes them. */
class LocalTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-09-06T11:00:00+03:00",
                "2023-12-31T23:59:59Z",
                "1900-01-01T00:00:07+01:39:49",
                "2030-02-03T04:05:06.5-09:30",
                "2030-10-20T10:20:30.000001+14:00",
                "0999-01-01T00:00:00Z"
            })
    void localTimeIsWrittenAsTheFormatterWritesIt(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);

        assertThat(StrictJson.LocalTimes.text(moment))
                .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment))
                .isEqualTo(text);
    }
}
