package dev.attache.platform.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String STYLE = "p { color: #000 }";

    @Test
    void policyPermitsTheOneStyleOnly() {
        String hash = Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)));

        assertThat(policy(Page.of("<p>", STYLE).build()))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(policy(Page.withForm("<p>", STYLE).build()))
                .contains("default-src 'none'; ", "; form-action 'self'; ", "frame-ancestors 'none'");
    }

    @Test
    void ownStyleComesAfterTheCommonOne() {
        assertThat(Page.style("ItineraryPages/itinerary.css"))
                .startsWith(":root {")
                .contains(".way.tight")
                .endsWith("}\n");
    }

    @Test
    void charactersThatEndAStringAreEscapedByNumber() {
        assertThat(Page.quoted("Ada \"愛達\"</style>\\")).isEqualTo("Ada\\20 \\22 愛達\\22 \\3c \\2f style\\3e \\5c ");
    }

    private static String policy(org.jboss.resteasy.reactive.RestResponse<String> answer) {
        return (String) answer.getHeaders().getFirst("Content-Security-Policy");
    }
}
