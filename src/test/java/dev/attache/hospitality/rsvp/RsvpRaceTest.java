package dev.attache.hospitality.rsvp;

import static dev.attache.Given.read;
import static dev.attache.hospitality.invitation.InvitationStatus.ACCEPTED;
import static dev.attache.hospitality.invitation.InvitationStatus.DECLINED;
import static dev.attache.hospitality.invitation.InvitationStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.guest.NewGuest;
import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.Rsvp;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.Summit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Two hundred guests answer at once for fifty seats. */
@QuarkusTest
class RsvpRaceTest {
    private static final int GUESTS = 200;
    private static final int SEATS = 50;
    private static final int RUNNERS = 32;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** By invitation: where it is answered, and what its guest said last of what was taken. */
    private final Map<Long, String> links = new LinkedHashMap<>();

    private final Map<Long, Said> lastSaid = new ConcurrentHashMap<>();

    private record Said(Answer answer, int party) {}

    @RepeatedTest(2)
    void concurrentRsvpsKeepCapacityAndWaitlistOrder(RepetitionInfo repetition) throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", SEATS);
        String dinner = summit.pathOfDinner("Dinner");
        invite(summit.slug, Long.parseLong(dinner.replaceAll(".*/", "")));
        List<Long> invitations = List.copyOf(links.keySet());

        List<Integer> heldMeanwhile = new ArrayList<>();
        AtomicBoolean running = new AtomicBoolean(true);
        Thread watcher = new Thread(() -> watch(dinner, heldMeanwhile, running));
        watcher.start();
        Race.of(RUNNERS, runner -> () -> {
            Random random = new Random(1000L * repetition.getCurrentRepetition() + runner);
            for (int i = runner; i < GUESTS; i += RUNNERS) {
                lead(invitations.get(i), random);
            }
            return null;
        });
        running.set(false);
        watcher.join();

        assertThat(heldMeanwhile).isNotEmpty().allMatch(held -> held <= SEATS);
        QuarkusTransaction.requiringNew().run(() -> check(summit.slug, read(dinner)));
    }

    /** A guest accepts; some decline afterwards, some come with more or fewer. */
    private void lead(long invitation, Random random) throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(20));
        say(invitation, new Said(Answer.ACCEPTED, 1 + random.nextInt(4)));
        int then = random.nextInt(10);
        if (then < 2) {
            Thread.sleep(random.nextInt(20));
            say(invitation, new Said(Answer.DECLINED, 1));
        } else if (then < 4) {
            Thread.sleep(random.nextInt(20));
            say(invitation, new Said(Answer.ACCEPTED, 1 + random.nextInt(4)));
        }
    }

    /** Taken, or refused because a party that holds seats asks for more than there are. */
    private void say(long invitation, Said said) throws IOException, InterruptedException {
        String body = "{\"answer\": \"%s\", \"partySize\": %d}".formatted(said.answer, said.party);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/rsvp/" + links.get(invitation)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 409) {
            assertThat(answer.body()).contains("/problems/dinner-full");
            assertThat(lastSaid).containsKey(invitation);
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            lastSaid.put(invitation, said);
        }
    }

    /** Now and then, so that those who answer are not the ones who wait. */
    private static void watch(String dinner, List<Integer> held, AtomicBoolean running) {
        while (running.get()) {
            held.add(read(dinner).getInt("seatsHeld"));
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void check(String slug, Json dinner) {
        Summit summit = Summit.named(slug);
        Map<Long, Invitation> now = new LinkedHashMap<>();
        Invitation.<Invitation>list("summit = ?1 order by waitlistNo nulls last, id", summit)
                .forEach(i -> now.put(i.id, i));
        assertThat(now.keySet())
                .containsExactlyInAnyOrderElementsOf(lastSaid.keySet())
                .hasSize(GUESTS);
        lastSaid.forEach((id, said) -> assertThat(now.get(id).status)
                .isIn(said.answer == Answer.DECLINED ? List.of(DECLINED) : List.of(ACCEPTED, WAITLISTED)));
        lastSaid.forEach((id, said) -> assertThat(now.get(id).partySize)
                .isEqualTo(said.answer == Answer.DECLINED ? null : Integer.valueOf(said.party)));

        Map<Long, Integer> seated = parties(now, ACCEPTED);
        Map<Long, Integer> waiting = parties(now, WAITLISTED);
        assertThat(dinner.getInt("seatsHeld")).isEqualTo(sum(seated)).isLessThanOrEqualTo(SEATS);
        assertThat(waiting).isNotEmpty();
        assertThat(waiting.values()).allMatch(party -> party > SEATS - sum(seated));
        Told told = new Told();
        Rsvp.<Rsvp>list("from Rsvp r where r.invitation.summit = ?1 order by r.id", summit)
                .forEach(r -> assertThat(told.outcome(r)).isEqualTo(r.outcome));
        assertThat(told.seated).isEqualTo(seated);
        assertThat(List.copyOf(told.waiting.entrySet())).isEqualTo(List.copyOf(waiting.entrySet()));
    }

    private static Map<Long, Integer> parties(Map<Long, Invitation> invitations, InvitationStatus status) {
        Map<Long, Integer> parties = new LinkedHashMap<>();
        invitations.values().stream().filter(i -> i.status == status).forEach(i -> parties.put(i.id, i.partySize));
        return parties;
    }

    private static int sum(Map<Long, Integer> parties) {
        return parties.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The rule of the waiting list, told again in the plainest way: what the answers make of it, one after the other. */
    private static class Told {
        final Map<Long, Integer> seated = new LinkedHashMap<>();
        final Map<Long, Integer> waiting = new LinkedHashMap<>();

        InvitationStatus outcome(Rsvp answer) {
            long id = answer.invitation.id;
            InvitationStatus outcome = answer.answer == Answer.DECLINED ? DECLINED : accept(id, answer.partySize);
            if (outcome == DECLINED) {
                seated.remove(id);
                waiting.remove(id);
            }
            for (Map.Entry<Long, Integer> next : List.copyOf(waiting.entrySet())) {
                if (next.getValue() <= SEATS - sum(seated)) {
                    waiting.remove(next.getKey());
                    seated.put(next.getKey(), next.getValue());
                }
            }
            return outcome;
        }

        private InvitationStatus accept(long id, int party) {
            if (seated.containsKey(id) || party <= SEATS - sum(seated)) {
                waiting.remove(id);
                seated.put(id, party);
                return ACCEPTED;
            }
            if (waiting.getOrDefault(id, 0) < party) {
                waiting.remove(id);
            }
            waiting.put(id, party);
            return WAITLISTED;
        }
    }

    private void invite(String slug, long dinnerId) {
        QuarkusTransaction.requiringNew().run(() -> {
            Summit summit = Summit.named(slug);
            Dinner dinner = Dinner.of(summit, dinnerId);
            Instant now = Instant.now();
            for (int i = 0; i < GUESTS; i++) {
                Invitation invitation = new Invitation();
                invitation.summit = summit;
                invitation.dinner = dinner;
                invitation.guest = Guest.create(summit, named("Guest " + i));
                invitation.status = InvitationStatus.SENT;
                invitation.sentAt = now;
                invitation.maxPartySize = 4;
                invitation.persist();
                links.put(invitation.id, InvitationLink.add(invitation, now));
            }
        });
    }

    private static NewGuest named(String name) {
        return new NewGuest(
                LocalizedText.of("en", name),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
