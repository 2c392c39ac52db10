package dev.attache.demo.seed;

import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The built-in summit against the report that it is transcribed from: counts, and samples of what is easily misread. */
@QuarkusTest
class TallinnTest {
    private static final String PATH = "/api/v1/summits/ogp-2023";
    private static List<JsonNode> sessions;
    private static List<JsonNode> sideEvents;

    @Inject
    Seed seed;

    @BeforeEach
    void readOnce() throws Exception {
        if (sessions == null) {
            sessions = all("/sessions");
            sideEvents = all("/side-events");
        }
    }

    @Test
    void summitHasItsDaysPlaceAndVocabularies() throws Exception {
        JsonNode summit = node(PATH);

        assertThat(summit.at("/zone").asText()).isEqualTo("Europe/Tallinn");
        assertThat(summit.at("/startsOn").asText()).isEqualTo("2023-09-06");
        assertThat(summit.at("/endsOn").asText()).isEqualTo("2023-09-07");
        assertThat(texts(summit.at("/themes"), "/name/zh-Hant"))
                .containsExactly("反貪腐", "公民空間與參與", "氣候", "數位科技", "司法", "民主韌性");
        assertThat(texts(summit.at("/formats"), "/name/en"))
                .containsExactly(
                        "campfire",
                        "challenge clinic",
                        "fishbowl",
                        "panel",
                        "roundtable",
                        "townhall",
                        "workshop",
                        "world café");
        assertThat(texts(summit.at("/formats"), "/name/zh-Hant"))
                .containsExactly("營火對談", "挑戰診療室", "金魚缸", "論壇", "圓桌會議", "市民大會", "工作坊", "世界咖啡館");
        assertThat(texts(summit.at("/policyAreas"), "/name/en"))
                .containsExactly(
                        "access to information",
                        "civic space",
                        "media freedom",
                        "fiscal openness",
                        "gender and inclusion",
                        "public participation",
                        "anti-corruption",
                        "climate and environment",
                        "digital governance",
                        "justice");
        assertThat(texts(summit.at("/policyAreas"), "/name/zh-Hant"))
                .containsExactly("資訊取得", "公民空間", "媒體自由", "財政開放", "性別與涵容", "公共參與", "反貪腐", "氣候與環境", "數位治理", "司法");
    }

    @Test
    void nineDelegatesStandInPrintedOrder() throws Exception {
        List<JsonNode> delegates = all("/delegates");

        assertThat(texts(delegates, "/name/zh-Hant"))
                .containsExactly("高仙桂", "賴韻琳", "林嘉琪", "楊壹鈞", "朱富美", "陳美延", "吳志鵬", "彭啟明", "劉嘉凱");
        assertThat(texts(delegates, "/position/zh-Hant"))
                .containsExactly("副主任委員", "副處長", "科長", "專員", "秘書長", "處長", "專員", "委員", "委員");
        assertThat(texts(delegates, "/unit/zh-Hant"))
                .contains("國家發展委員會", "國家發展委員會社會發展處", "監察院", "監察院公職人員財產申報處", "行政院開放政府國家行動方案推動小組");
    }

    @Test
    void onlyTwoDelegatesHaveARomanisedName() throws Exception {
        assertThat(all("/delegates"))
                .filteredOn(d -> d.at("/name").has("en"))
                .extracting(d -> d.at("/name/zh-Hant").asText(), d -> d.at("/name/en")
                        .asText())
                .containsExactly(tuple("高仙桂", "Kao Shien-Quey"), tuple("朱富美", "Judy, Fumei Ju"));
    }

    @Test
    void seventyTwoSessionsAreOfTwoDays() {
        assertThat(sessions).hasSize(72);
        assertThat(sessions.stream().filter(s -> starts(s).startsWith("2023-09-06")))
                .hasSize(35);
        assertThat(sessions.stream().filter(s -> starts(s).startsWith("2023-09-07")))
                .hasSize(37);
    }

    @Test
    void unprintedFactsAreAbsent() {
        assertThat(sessions).allSatisfy(s -> {
            for (String member : List.of("endsAt", "venue", "format", "abstract", "quota")) {
                assertThat(s.get(member).isNull()).as(member).isTrue();
            }
            assertThat(s.at("/endAssumed").asBoolean()).isTrue();
            assertThat(s.at("/source/annex").asInt()).isEqualTo(2);
        });
    }

    @Test
    void runOnRowsAreTakenApart() {
        assertRunOn("10:45", "Richard Villacorte", "Digital Governance: The Way Forward Towards Trust and Openness");
        assertRunOn(
                "10:45",
                "Hon. Abdul-Mumin Issah",
                "High-level Roundtable: Sustaining Leadership and Catalyzing Global Action on Anti-Corruption");
        assertRunOn(
                "11:00", "Kao Shien-Quey", "Legal Empowerment: Pathway to Meaningful Co-Creation of Justice Solutions");
        assertRunOn("11:00", "Annette Mbogoh", "Who Decides: Sharing Climate Governance Victories Across Borders");
        assertRunOn(
                "11:00",
                "Ivan Sergejev",
                "Examining Leadership, Roles, and Relationships in Advancing Open Government");
        assertRunOn("11:00", "Vlado Mirosevic", "OGP Data Booth");
        assertRunOn("12:00", "Ricardo Avelar", "Embassy of Utopia The Not-So-Official Perspectives I");
        assertRunOn("10:15", "Maharani Wibowo", "High-Level Roundtable: Making Democracies Stronger Through Openness");
        assertRunOn(
                "10:30",
                "Marlo Iringan",
                "Building and Protecting Civil Society Resilience in Times of Democratic Transition");
        assertRunOn(
                "10:30",
                "Einar Fogh",
                "Towards a Global Open Justice Agenda: Priorities, Standards, and Tools that Better Serve Citizens");
        assertRunOn(
                "12:00",
                "Sebastian Hasebeck",
                "Openness and Oversight Under Pressure: Lessons for National Security and Democratic Resilience");
    }

    @Test
    void emptyTimeCellTakesTheTimeOfTheRowAbove() {
        assertThat(starts(session("High-level Roundtable on Realizing the Ambition of Open Government")))
                .isEqualTo("2023-09-07T12:45:00+03:00");
        assertThat(starts(session("Digital Governance in the Era of Big Tech: What Role can Multi-Stakeholder and Open"
                        + " Government Approaches Play?")))
                .isEqualTo("2023-09-07T13:30:00+03:00");
        assertThat(starts(session("Localization: Shifting Greater Resources and Power to Local Actors in OGP")))
                .isEqualTo("2023-09-07T13:30:00+03:00");
        assertThat(starts(session(
                        "Hearing All Voices: Linking Online and Offline Tools for Inclusive Community Engagement")))
                .isEqualTo("2023-09-07T14:30:00+03:00");
        assertThat(starts(session("2024, Year of Democracy: How to Ensure Disinformation and Abuse-Free Online"
                        + " Platforms to Safeguard Elections Worldwide")))
                .isEqualTo("2023-09-07T15:00:00+03:00");
    }

    @Test
    void asManySessionsStartAtEachTimeAsArePrinted() {
        assertThat(startingAt("2023-09-06"))
                .isEqualTo("08:45 1, 10:00 2, 10:45 3, 11:00 5, 12:00 2, 12:15 1, 12:45 1, 13:00 3, 13:15 2, 13:30 1,"
                        + " 13:45 1, 14:00 1, 14:30 1, 15:00 4, 15:15 2, 16:00 1, 16:45 1, 18:30 1, 19:00 2");
        assertThat(startingAt("2023-09-07"))
                .isEqualTo("07:00 1, 07:30 1, 08:00 1, 09:00 1, 10:00 3, 10:15 2, 10:30 5, 11:30 1, 12:00 4, 12:15 1,"
                        + " 12:30 1, 12:45 2, 13:00 1, 13:30 3, 14:00 2, 14:30 2, 14:45 1, 15:00 2, 15:15 1, 16:00 1,"
                        + " 16:30 1");
    }

    @Test
    void everySpeakerThatIsPrintedIsThere() throws Exception {
        assertThat(sessions.stream().mapToInt(s -> speakers(s).size()).sum()).isEqualTo(340);
        assertThat(sessions.stream().flatMap(s -> speakers(s).stream()).distinct())
                .hasSize(282);
        assertThat(sessions).filteredOn(s -> speakers(s).isEmpty()).hasSize(22);
        assertThat(node(PATH + "/speakers?q=judy").at("/results/0/name").asText())
                .isEqualTo("Judy, Fumei Ju");
    }

    @Test
    void sessionsOfTheSameTitleOnBothDaysAreTwo() {
        for (String title :
                List.of("IRM Office Hours", "City of Citizens The Not-So-Official Perspectives Sorry-I-Am-Late")) {
            assertThat(sessions)
                    .filteredOn(s -> s.at("/title/en").asText().equals(title))
                    .extracting(s -> starts(s).substring(0, 10))
                    .containsExactly("2023-09-06", "2023-09-07");
        }
    }

    @Test
    void seriesIsNamedWhereASessionBelongsToIt() {
        assertThat(sessions)
                .filteredOn(s -> !s.get("series").isNull())
                .hasSize(14)
                .allSatisfy(s -> assertThat(s.at("/title/en").asText())
                        .contains(s.at("/series/en").asText()));
    }

    @Test
    void namesKeepTheLetterOfThePrint() {
        assertThat(speakers(session("Restoring Trust: Towards Stronger Standards for Financial Disclosure and"
                        + " Deterrence of Undue Influence in Politics")))
                .containsExactly(
                        "Jorge Valladares",
                        "Julio Bacio Terracino",
                        "Duncan Hames",
                        "Kevin Casas-Zamora",
                        "Haykuhi Harutyunyan",
                        "Harriet Wachira",
                        "Judy, Fumei Ju",
                        "Liisa Oviir",
                        "Nadishani Perera");
        assertThat(speakers(
                        session("People-Centered Justice in a Time of Intersecting Crises: From Commitment to Action")))
                .contains("Joseph Kiplagat Ser\u0433\u043e\u043d");
        assertThat(sessions.stream().flatMap(s -> speakers(s).stream()))
                .contains("K. Sing'uel", "K. Sing'oei", "Natalia Carfi", "Natalia Carli", "Charlene Migwe- Kagume");
    }

    @Test
    void stateInASmartphoneHasTheSpeakersOfTheProgrammeNotOfTheBody() {
        assertThat(speakers(session("State in a Smartphone: The Future of Digital Government")))
                .containsExactly("Aidan Eyakuze", "Samantha Power", "Valeriya Ionan", "Luukas Ilves", "Andrea Studer");
    }

    @Test
    void sessionsThatTheBodyNamesHaveTheirChineseTitles() {
        assertThat(sessions)
                .filteredOn(s -> s.at("/title").has("zh-Hant"))
                .extracting(s -> s.at("/title/en").asText().split(":")[0], s -> s.at("/title/zh-Hant")
                        .asText())
                .containsExactly(
                        tuple("Opening Plenary", "開幕式"),
                        tuple("Digital Governance", "數位治理：如何讓政府朝向建立更多的信任和開放性？"),
                        tuple("From One-Off Engagement to System Change", "從一次性參與到體制改變：如何將公眾參與嵌入政府？"),
                        tuple(
                                "The Role of Open Government for Ukraine's Democratic Resilience and Reconstruction",
                                "開放政府合作伙伴關係在烏克蘭成功重建和民主恢復中的角色"),
                        tuple("The Bridge", "橋樑：開放政府方法拓展國家聯盟以推進氣候行動"),
                        tuple("Restoring Trust", "重建信任：朝向更強健的金融透明標準和打擊政治不當影響的方向"),
                        tuple("A Just and Open Government for the Energy Transition", "開放政府的能源轉型討論"),
                        tuple("Open Government Strategies", "開放政府的策略：從經驗中學習"),
                        tuple("From Open to Outcomes", "開放採購的下一步？在反貪腐、涵容、永續性和公民參與數位治理層面交付成果"),
                        tuple("Speak Freely, Speak Safely", "女性在網路及公民社會中如何可以發言的更自由和安全"),
                        tuple("State in a Smartphone", "智慧型手機中的國家：數位政府的未來"),
                        tuple("Closing Plenary", "閉幕式"));
        assertThat(sideEvents.stream().filter(s -> s.at("/title").has("zh-Hant")))
                .extracting(s -> s.at("/title/zh-Hant").asText())
                .containsExactly("邁向性別平等：利用開放政府夥伴關係提升婦女在公共採購中的參與", "OGP變革中之開放國會永續性");
    }

    @Test
    void twentyOneSideEventsAreOfTwoDays() {
        assertThat(sideEvents.stream().filter(s -> starts(s).startsWith("2023-09-04")))
                .hasSize(12);
        assertThat(sideEvents.stream().filter(s -> starts(s).startsWith("2023-09-08")))
                .hasSize(9);
        assertThat(sideEvents)
                .allSatisfy(s -> assertThat(s.get("endsAt").isNull()).isFalse());
    }

    @Test
    void eachSideEventHasItsSpanAndVenue() {
        assertThat(sideEvents)
                .extracting(
                        s -> s.at("/title/en").asText().split("[ :,]")[0],
                        s -> starts(s).substring(8, 16) + "-"
                                + s.at("/endsAt").asText().substring(11, 16),
                        s -> s.at("/venue/place").asText(),
                        s -> s.at("/venue/room").asText(null))
                .containsExactlyInAnyOrder(
                        tuple("Using", "04T09:00-13:00", "Hektor Container Hotel", null),
                        tuple("Data", "04T09:00-17:00", "Studio MindZ", "Mindset Room"),
                        tuple("The", "04T09:00-19:00", "F-Hoone", null),
                        tuple("Strengthening", "04T09:30-11:00", "Hilton Tallinn Park", "Las Vegas Room"),
                        tuple("Digital", "04T11:30-13:00", "Hilton Tallinn Park", "Las Vegas Room"),
                        tuple("Fostering", "04T11:00-16:00", "Radisson Collection Hotel", "Copenhagen Room"),
                        tuple("Empowering", "04T14:00-16:00", "Dokfoto Keskus", null),
                        tuple("Unmasking", "04T14:00-16:00", "Hilton Tallinn Park", "Las Vegas Room"),
                        tuple("Democracies", "04T11:00-13:00", "Telliskivi Creative City", "Kopli Couture Room"),
                        tuple("Opening", "04T15:00-17:00", "Telliskivi Creative City", "Vägi Room"),
                        tuple("The", "04T16:00-18:00", "Hilton Tallinn Park", "Las Vegas Room"),
                        tuple("Build", "04T16:00-18:00", "Telliskivi Creative City", "Kopli Couture Room"),
                        tuple("Towards", "08T09:00-11:00", "Dokfoto Keskus", null),
                        tuple("How", "08T09:00-10:00", "Sokos Hotel Viru", "Allegro Room"),
                        tuple("Bringing", "08T09:00-10:00", "Park Inn Meriton Conference & Spa Hotel", null),
                        tuple("Mainstreaming", "08T10:00-12:00", "Telliskivi Creative City", "Vägi Room"),
                        tuple("Debt", "08T10:00-12:00", "Sokos Hotel Viru", null),
                        tuple("Leveraging", "08T13:00-14:00", "Telliskivi Creative City", "Vägi Room"),
                        tuple("Making", "08T13:00-17:00", "Telliskivi Creative City", "Sõltumatu Tantsu Lava hall"),
                        tuple("Democracy", "08T13:00-19:00", "Proto Invention Factory", null),
                        tuple("Sustaining", "08T15:00-17:00", "Erinevate Tubade Klubisse", null));
    }

    @Test
    void seventeenSideEventsSayHowToRegister() {
        assertThat(sideEvents)
                .filteredOn(s -> !s.at("/registration/method").asText().equals("UNSTATED"))
                .hasSize(17);
        JsonNode website = sideEvent("Empowering Indigenous Youth-Led Initiatives");
        assertThat(website.at("/registration/method").asText()).isEqualTo("WEBSITE");
        assertThat(website.at("/registration/target").asText())
                .isEqualTo("https://www.himalayanpeace.org/events/oqp-summit-2023");
        assertThat(website.at("/source/printedAs").asText())
                .isEqualTo(
                        "Empowering Indigenous Youth-Led Initiatives for Sustainable Governance In Developing Countries");
    }

    @Test
    void sideEventsSplitByPageBreaksAreComplete() {
        JsonNode tech = sideEvent("The Tech We Want");
        assertThat(tech.at("/venue/place").asText()).isEqualTo("F-Hoone");
        assertThat(texts(tech.at("/organisers"), ""))
                .containsExactly("Open Knowledge Foundation", "Open Knowledge Estonia", "Open Knowledge Finland");
        assertThat(sideEvent("Unmasking Kleptocracy").at("/description/en").asText())
                .contains("equip pro-democracy actors with tools necessary to fight kleptocracy at home and abroad?")
                .endsWith("options for necessary global collective action.");
        assertThat(texts(sideEvent("Opening up Climate Finance").at("/organisers"), ""))
                .containsExactly(
                        "CoST- the Infrastructure Transparency Initiative",
                        "Green Climate Fund",
                        "Global Partnership for Social Accountability",
                        "GIZ");
        assertThat(texts(sideEvent("Mainstreaming OGP").at("/organisers"), ""))
                .containsExactly(
                        "Connected Development",
                        "OGP Nigeria Secretariat",
                        "African Centre for Leadership, Strategy & Development",
                        "ACMIL",
                        "BudgIT",
                        "Shehu Musa Yar'Adua Foundation",
                        "CLP",
                        "PPDC",
                        "WRAPA",
                        "CISLAC",
                        "Social Action",
                        "CHRICED",
                        "CITAD",
                        "PLAC");
    }

    @Test
    void titleIsTheListsAndTheScanningErrorStaysOnRecord() {
        JsonNode build = sideEvent("Build, Deliver, Check");

        assertThat(build.at("/source/printedAs").asText()).startsWith("Bulld, Dellver, Check");
        assertThat(build.at("/organisers")).hasSize(3);
    }

    @Test
    void speakersOfSideEventsHaveTheirPostsAndRoles() {
        JsonNode first = sideEvent("Towards Gender Equality").at("/speakers/0");

        assertThat(first.at("/name").asText()).isEqualTo("Stephanie Muchai");
        assertThat(first.at("/role").asText()).isEqualTo("Moderator");
        assertThat(first.at("/position").asText()).isEqualTo("Programme Director");
        assertThat(first.at("/affiliation").asText())
                .isEqualTo("International Lawyers Project & OGP Steering Committee member");
        assertThat(speakers(sideEvent("Debt Row")))
                .containsExactly("Nadishani Perera", "Dr. Janet Laura Banda", "Hon. Abdi Shurie", "Marko Susic");
        assertThat(sideEvents).filteredOn(s -> !s.at("/speakers").isEmpty()).hasSize(3);
    }

    @Test
    void eachVenueStandsOnceWithItsSpellings() throws Exception {
        List<JsonNode> venues = all("/venues");

        assertThat(venues).hasSize(14);
        assertThat(venues)
                .filteredOn(v -> v.at("/place").asText().equals("Hilton Tallinn Park"))
                .singleElement()
                .satisfies(v -> assertThat(texts(v.at("/printedAs"), ""))
                        .containsExactlyInAnyOrder(
                                "Las Vegas Room, Hilton Tallinn Park, 23 F. R. Kreutzwaldi, 10147 Tallinn",
                                "Las Vegas Room, Hilton Tallinn Park 23 F. R. Kreutzwaldi, 10147 Tallinn",
                                "Hilton Tallinn Park 23 F. R. Kreutzwaldi Las Vegas Room"));
    }

    @Test
    void themesByTheDeskAreMarkedAsTheDesks() {
        assertThat(List.of(sessions, sideEvents)).allSatisfy(list -> assertThat(list)
                .allSatisfy(e -> assertThat(e.at("/classifiedBy").asText())
                        .isEqualTo(e.at("/themes").isEmpty() ? "null" : "desk")));
        assertThat(sessions).filteredOn(s -> !s.at("/themes").isEmpty()).isNotEmpty();
    }

    @Test
    void assignmentsThatTheBodyReportsAreThere() throws Exception {
        assertThat(all("/assignments"))
                .extracting(
                        a -> a.at("/delegate/name/zh-Hant").asText(),
                        a -> a.at("/duty").asText(),
                        a -> a.at("/engagement/title/en").asText().split(":")[0])
                .containsExactlyInAnyOrder(
                        tuple("高仙桂", "SPEAKER", "From One-Off Engagement to System Change"),
                        tuple("朱富美", "SPEAKER", "Restoring Trust"),
                        tuple("彭啟明", "PARTICIPANT", "The Bridge"),
                        tuple("劉嘉凱", "PARTICIPANT", "From Open to Outcomes"),
                        tuple("高仙桂", "PARTICIPANT", ""),
                        tuple("朱富美", "PARTICIPANT", ""));
        assertThat(read(PATH + "/clashes").getInt("count")).isZero();
    }

    @Test
    void dinnerIsWhatTheReportTellsOfItAndNothingMore() throws Exception {
        JsonNode dinner = all("/dinners").get(0);

        assertThat(dinner.at("/title/zh-Hant").asText()).isEqualTo("臺灣交流餐敘");
        assertThat(dinner.at("/date").asText()).isEqualTo("2023-09-07");
        assertThat(dinner.at("/host/zh-Hant").asText()).isEqualTo("國家發展委員會");
        assertThat(dinner.at("/capacity").asInt()).isEqualTo(50);
        assertThat(dinner.at("/notes").asText()).isEqualTo("共計約 50 人");
        assertThat(dinner.at("/source/line").asInt()).isEqualTo(464);
        assertThat(List.of("startsAt", "endsAt", "plannedUntil", "venue", "rsvpBy", "dressCode", "greeting"))
                .allSatisfy(member -> assertThat(dinner.get(member).isNull()).isTrue());
        assertThat(dinner.at("/seatsHeld").asInt()).isEqualTo(6);
    }

    @Test
    void peopleAndOrganisationsOfTheDinnerStandInTheirCategories() throws Exception {
        assertThat(all("/guests"))
                .extracting(g -> g.at("/name").elements().next().asText(), g -> g.at("/category")
                        .asText())
                .containsExactlyInAnyOrder(
                        tuple("Anabel Cruz", "steering-committee"),
                        tuple("Mari a Baron", "board"),
                        tuple("Kristo Enn Vaga", "parliament"),
                        tuple("林昶佐", "parliament"),
                        tuple("高仙桂", "own-delegation"),
                        tuple("朱富美", "own-delegation"),
                        tuple("監察院", "government"),
                        tuple("立法院開放國會訪團", "parliament"),
                        tuple("駐拉脫維亞代表處", "mission"),
                        tuple("開放文化基金會", "community"),
                        tuple("公民監督國會聯盟", "community"),
                        tuple("People Powered", "community"),
                        tuple("Fundación Corona", "community"),
                        tuple("International Center for Not-for-Profit Law", "community"));
        assertThat(all("/guests"))
                .allMatch(g -> g.at("/email").isNull() && g.at("/phone").isNull());
    }

    @Test
    void secondStartDoesNotReloadSeed() {
        seed.onStart(null);

        assertThat(read(PATH + "/sessions").getInt("count")).isEqualTo(72);
    }

    /** The speaker is the last of a session at this time, and the title is of the session printed next. */
    private static void assertRunOn(String time, String lastSpeaker, String nextTitle) {
        for (int i = 0; i + 1 < sessions.size(); i++) {
            List<String> names = speakers(sessions.get(i));
            boolean isIt = starts(sessions.get(i)).contains("T" + time)
                    && !names.isEmpty()
                    && names.get(names.size() - 1).equals(lastSpeaker);
            if (isIt) {
                assertThat(sessions.get(i + 1).at("/title/en").asText()).isEqualTo(nextTitle);
                return;
            }
        }
        throw new AssertionError("Nobody at " + time + " ends in " + lastSpeaker);
    }

    private static String startingAt(String day) {
        return sessions.stream()
                .map(TallinnTest::starts)
                .filter(moment -> moment.startsWith(day))
                .collect(Collectors.groupingBy(m -> m.substring(11, 16), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static JsonNode session(String title) {
        return sessions.stream()
                .filter(s -> s.at("/title/en").asText().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title));
    }

    private static JsonNode sideEvent(String beginning) {
        return sideEvents.stream()
                .filter(s -> s.at("/title/en").asText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning));
    }

    private static String starts(JsonNode engagement) {
        return engagement.at("/startsAt").asText();
    }

    private static List<String> speakers(JsonNode engagement) {
        return texts(engagement.at("/speakers"), "/name");
    }

    private static List<String> texts(Iterable<JsonNode> nodes, String pointer) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(n -> n.at(pointer).asText())
                .collect(Collectors.toList());
    }

    private static List<JsonNode> all(String collection) throws Exception {
        return StreamSupport.stream(
                        node(PATH + collection + "?pageSize=200").get("results").spliterator(), false)
                .toList();
    }

    private static JsonNode node(String path) throws Exception {
        return new ObjectMapper().readTree(RestAssured.get(path).asByteArray());
    }
}
