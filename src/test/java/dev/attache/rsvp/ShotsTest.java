package dev.attache.rsvp;

import static dev.attache.Given.at;
import static dev.attache.Given.json;

import com.microsoft.playwright.*;
import dev.attache.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShotsTest {
    @Test
    void shots() {
        Given summit = Given.aSummit(Map.of(
                        "city",
                        "Tallinn",
                        "name",
                        Map.of("en", "2023 OGP Global Summit", "zh-Hant", "開放政府夥伴關係聯盟2023年高峰會")))
                .withVenue("Restaurant by the harbour", "Hall 2")
                .withGuest("Ana Example", Map.of("honorific", "Ms", "diet", List.of("vegan")));
        summit.withDinner(
                        "Dinner",
                        10,
                        Map.of(
                                "title",
                                Map.of("en", "Networking dinner", "zh-Hant", "交流晚宴"),
                                "startsAt",
                                at("19:00"),
                                "endsAt",
                                at("22:00"),
                                "venue",
                                summit.venue("Restaurant by the harbour, Hall 2"),
                                "host",
                                "The host",
                                "dressCode",
                                "Business attire",
                                "greeting",
                                Map.of(
                                        "en",
                                        "We should be glad to have you with us on the evening after the summit, to thank you for the year behind us and to talk of the one ahead.",
                                        "zh-Hant",
                                        "誠摯邀請您於高峰會後蒞臨晚宴，感謝您一年來的支持，並共同展望未來。"),
                                "rsvpBy",
                                at("12:00")))
                .invited("Ana Example", "Dinner", 2);
        String link = "http://localhost:" + RestAssured.port + summit.link("Ana Example");
        try (Playwright pw = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser b = pw.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            for (String lang : List.of("en", "zh-Hant"))
                for (int w : new int[] {375, 1100}) {
                    Page p = b.newContext(new Browser.NewContextOptions().setViewportSize(w, 800))
                            .newPage();
                    String to = "/tmp/shots-" + lang + "-" + w + "-";
                    p.navigate(link + "?lang=" + lang);
                    shot(p, to + "open");
                    p.locator("button").click();
                    p.waitForLoadState();
                    shot(p, to + "error");
                }
            json(Map.of(
                            "answer",
                            "ACCEPTED",
                            "companions",
                            List.of(Map.of("name", "A. Companion", "diet", List.of("halal")))))
                    .post(link)
                    .then()
                    .statusCode(200);
            for (String lang : List.of("en", "zh-Hant"))
                for (int w : new int[] {375, 1100}) {
                    Page p = b.newContext(new Browser.NewContextOptions().setViewportSize(w, 800))
                            .newPage();
                    p.navigate(link + "?lang=" + lang);
                    shot(p, "/tmp/shots-" + lang + "-" + w + "-accepted");
                    p.navigate(link + "x?lang=" + lang);
                    shot(p, "/tmp/shots-" + lang + "-" + w + "-dead");
                }
        }
    }

    static void shot(Page p, String to) {
        p.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(to + ".png")));
    }
}
