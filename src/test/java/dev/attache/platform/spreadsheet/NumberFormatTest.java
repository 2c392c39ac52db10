package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.spreadsheet.NumberFormat.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "0000000000 ~ 774768867 ~ 0774768867",
                "\"+\"0 ~ 886912345678 ~ +886912345678",
                "\\+0 ~ 886912345678 ~ +886912345678",
                "000-000-000 ~ 912345678 ~ 912-345-678",
                "0000\\-000\\-000 ~ 912345678 ~ 0912-345-678",
                "[<=9999999]###-####;(###) ###-#### ~ 5551234 ~ 555-1234",
                "[<=9999999]###-####;(###) ###-#### ~ 2025551234 ~ (202) 555-1234",
                "General ~ 886912345678 ~ 886912345678",
                "\"No. \"General ~ 7 ~ No. 7",
                "0 ~ 2.5 ~ 3",
                "#,##0 ~ 1234567 ~ 1,234,567",
                "#,##0 ~ 123 ~ 123",
                "#,##0.00 ~ -1234.5 ~ -1,234.50",
                "#,##0.00;(#,##0.00) ~ -1234.5 ~ (1,234.50)",
                "_-* #,##0.00_- ~ 1234.5 ~ 1,234.50",
                "[$NT$-404]#,##0 ~ 1200 ~ NT$1,200",
                "[$€-2]\\ #,##0 ~ 1200 ~ € 1,200",
                "0% ~ 0.075 ~ 8%",
                "0.0% ~ 0.075 ~ 7.5%",
                "0.00E+00 ~ 886912345678 ~ 886912345678",
                "0.##;-0.0#;\"none\" ~ 0 ~ none",
                "0.## ~ 2.5 ~ 2.5",
                "0.0?; ~ 2 ~ 2.0",
                "#,##0, ~ 1234567 ~ 1,235",
                "0.00 ~ -0.001 ~ 0.00",
                "@ ~ 42 ~ 42",
                "[Red]0.0 ~ 1 ~ 1.0",
                "# ~ 7 ~ 7"
            })
    void numberIsShownAsASpreadsheetShowsIt(String code, BigDecimal number, String shown) {
        assertThat(NumberFormat.of(code).shown(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-404]e/m/d",
                "d/m/yyyy h:mm AM/PM",
                "mm:ss.0",
                "[$-F800]dddd\\, mmmm dd\\, yyyy",
                "上午/下午h\"時\"mm\"分\""
            })
    void dateIsToldFromANumber(String code) {
        assertThat(NumberFormat.of(code).kind(BigDecimal.ONE)).isEqualTo(Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# ?/?", "0/12", "[DBNum1]General", "[unclosed", "0[[["})
    void formatThatIsNotReadIsToldSo(String code) {
        assertThat(NumberFormat.of(code).kind(BigDecimal.ONE)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void hoursBeyondADayAreATime() {
        assertThat(NumberFormat.of("[h]:mm").kind(BigDecimal.ONE)).isEqualTo(Kind.ELAPSED);
    }

    @Test
    void textIsShownInTheSectionForTexts() {
        assertThat(NumberFormat.of("\"Tel. \"@").shown("0912")).isEqualTo("Tel. 0912");
        assertThat(NumberFormat.of("0;-0;0;@\" (guest)\"").shown("Ada")).isEqualTo("Ada (guest)");
        assertThat(NumberFormat.of(";;;").shown("Ada")).isEmpty();
        assertThat(NumberFormat.of("0.00").shown("Ada")).isEqualTo("Ada");
    }

    @Test
    void codeThatNoSpreadsheetTakesIsNotRead() {
        assertThat(NumberFormat.of("0".repeat(256)).kind(BigDecimal.ONE)).isEqualTo(Kind.UNKNOWN);
    }
}
