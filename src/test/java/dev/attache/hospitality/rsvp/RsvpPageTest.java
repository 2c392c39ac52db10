package dev.attache.hospitality.rsvp;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.platform.i18n.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guest's page in a real browser; skipped where none is installed. */
@QuarkusTest
class RsvpPageTest {
    private static final int NARROWEST = 320;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> requests = new ArrayList<>();
    private BrowserContext context;
    private Given summit;

    @BeforeAll
    static void aBrowser() {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "No Chromium on the PATH: the guest's page is not looked at in a browser.");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void noBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void aGuest() {
        summit = Given.aSummit(Map.of("city", "Tallinn", "name", Map.of("en", "Test summit", "zh-Hant", "測試高峰會")))
                .withVenue("A rather long name of a restaurant by the harbour", "Hall 2")
                .withGuest("A. Guest", Map.of("honorific", "Ms", "diet", List.of("vegan")));
        summit.withDinner(
                        "Dinner",
                        10,
                        Map.of(
                                "title",
                                Map.of("en", "Networking dinner", "zh-Hant", "交流晚宴"),
                                "startsAt",
                                at("19:00"),
                                "venue",
                                summit.venue("A rather long name of a restaurant by the harbour, Hall 2"),
                                "host",
                                Map.of("en", "The host", "zh-Hant", "測試主人"),
                                "dressCode",
                                Map.of("en", "Business attire", "zh-Hant", "正式服裝"),
                                "greeting",
                                Map.of("en", "We should be glad to have you with us.", "zh-Hant", "誠摯邀請您蒞臨，共度美好的夜晚。"),
                                "rsvpBy",
                                at("12:00")))
                .invited("A. Guest", "Dinner", 3);
    }

    @AfterEach
    void noRequestGoesElsewhere() {
        context.close();
        assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(base() + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void guestAcceptsWithACompanionAndChangesTheirMindWithoutJavaScript(String tag) {
        Language language = Language.of(tag).orElseThrow();
        String link = summit.link("A. Guest");
        Page page = phone(false);
        page.navigate(base() + link + "?lang=" + language.tag);

        page.getByLabel(language.text("rsvp.answer.ACCEPTED")).check();
        page.getByLabel(language.text("rsvp.party")).selectOption("2");
        page.getByLabel(language.text("rsvp.companion", 1), exactly()).fill("B. Companion");
        page.getByText(language.text("rsvp.companionDiet")).first().click();
        page.locator("input[name='companion-1-diet'][value=halal]").check();
        page.locator("input[name='diet'][value=nut-allergy]").check();
        page.getByLabel(language.text("rsvp.message")).fill("謝謝");
        send(page, language);

        assertThat(page.url()).isEqualTo(base() + link + "?lang=" + language.tag + "#noted");
        assertThat(page.locator("#noted").textContent())
                .contains(language.text("rsvp.noted.ACCEPTED", 2), "B. Companion");
        Json own = read(link);
        assertThat(own.getString("status")).isEqualTo("ACCEPTED");
        assertThat(own.getList("companions[0].diet", String.class)).containsExactly("halal");
        assertThat(own.getList("diet", String.class)).containsExactly("vegan", "nut-allergy");
        assertThat(own.getString("message")).isEqualTo("謝謝");

        page.getByLabel(language.text("rsvp.answer.DECLINED")).check();
        assertThat(page.getByLabel(language.text("rsvp.party")).isVisible()).isFalse();
        send(page, language);

        assertThat(page.locator("#noted").textContent()).contains(language.text("rsvp.noted.DECLINED"));
        assertThat(read(link).getString("status")).isEqualTo("DECLINED");
    }

    @Test
    void keyboardIsEnough() {
        String link = summit.link("A. Guest");
        Page page = phone(true);
        page.navigate(base() + link);

        press(page, "Tab", "Tab", "Tab", "Space", "Tab", "2", "Tab");
        page.keyboard().type("B. Companion");
        press(page, "Tab", "Enter", "Tab", "Space");
        while (!"submit".equals(page.evaluate("document.activeElement.type"))) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(
                            "getComputedStyle(document.activeElement.closest('.choice') ?? document.activeElement)"
                                    + ".outlineStyle"))
                    .isEqualTo("solid");
        }
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*#noted"));

        assertThat(read(link).getString("status")).isEqualTo("ACCEPTED");
        assertThat(read(link).getString("companions[0].name")).isEqualTo("B. Companion");
        assertThat(read(link).getList("companions[0].diet")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void faultIsAnnouncedAndLeadsToItsField(String tag) {
        Language language = Language.of(tag).orElseThrow();
        String link = summit.link("A. Guest");
        Page page = phone(true);
        page.navigate(base() + link + "?lang=" + language.tag);
        page.getByLabel(language.text("rsvp.message")).fill("still here");
        send(page, language);

        assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("alert");
        page.getByText(language.text("rsvp.chooseAnswer")).first().click();
        assertThat(page.url()).endsWith("#answer");
        assertThat(page.getByLabel(language.text("rsvp.message")).inputValue()).isEqualTo("still here");
        isFine(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void languageIsSwitchedByALink(String tag) {
        Language language = Language.of(tag).orElseThrow();
        Page page = phone(false);
        page.navigate(base() + summit.link("A. Guest"));

        page.locator("nav a[lang='" + language.tag + "']").click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag);
        assertThat(page.getByText(language.text("rsvp.willYouCome")).isVisible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"320, en", "320, zh-Hant", "375, en", "1280, en"})
    void pageFitsAndIsAccessibleInEveryState(int width, String tag) {
        Language language = Language.of(tag).orElseThrow();
        String link = summit.link("A. Guest");
        String address = base() + link + "?lang=" + tag;
        Page page = page(width, true);

        page.navigate(address);
        page.locator("summary").first().click();
        isFine(page);

        json(Map.of("answer", "ACCEPTED", "companions", List.of(Map.of("name", "Companion".repeat(20)))))
                .post(link)
                .then()
                .statusCode(200);
        page.navigate(address);
        assertThat(page.locator("#noted").isVisible()).isTrue();
        isFine(page);

        patch(summit.pathOfDinner("Dinner"), Map.of("rsvpBy", "2020-01-01T00:00:00Z"));
        page.navigate(address);
        assertThat(page.locator("form").count()).isZero();
        assertThat(page.locator("#closed").textContent()).contains("2020");
        isFine(page);

        summit.link("A. Guest");
        assertThat(page.navigate(address).status()).isEqualTo(404);
        assertThat(page.locator("h1").textContent()).isEqualTo(language.text("rsvp.deadLink"));
        isFine(page);
    }

    /** Nothing to scroll sideways, one heading of the first order; on the narrowest page no serious fault by axe. */
    private static void isFine(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        if (page.viewportSize().width == NARROWEST) {
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .filteredOn(v -> List.of("serious", "critical").contains(v.getImpact()))
                    .extracting(Rule::getId, v -> v.getNodes().toString())
                    .isEmpty();
        }
    }

    private static void send(Page page, Language language) {
        page.getByText(language.text("rsvp.send")).click();
        page.waitForLoadState();
    }

    private static void press(Page page, String... keys) {
        Arrays.stream(keys).forEach(key -> page.keyboard().press(key));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private Page phone(boolean script) {
        return page(NARROWEST, script);
    }

    private Page page(int width, boolean script) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 720)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setBypassCSP(script));
        context.setDefaultTimeout(15_000);
        context.onRequest(r -> requests.add(r.url()));
        return context.newPage();
    }

    private static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Arrays.stream(
                                System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
