package dev.attache.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.delegation.assignment.Assigner;
import dev.attache.delegation.assignment.Duty;
import dev.attache.delegation.assignment.NewAssignment;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.NewDelegate;
import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.NewDinner;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.guest.NewGuest;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementEditing;
import dev.attache.programme.agenda.NewSession;
import dev.attache.programme.agenda.Session;
import dev.attache.programme.sideevent.NewSideEvent;
import dev.attache.programme.sideevent.SideEvent;
import dev.attache.programme.summit.NewSummit;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.NewVenue;
import dev.attache.programme.venue.Venue;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the 2023 OGP Global Summit when it is absent, in one transaction: all of it or nothing. {@code attache.seed}
 * switches it off.
 */
@Singleton
public class Seed {
    static final String SUMMIT = "ogp-2023";
    private static final Logger LOG = Logger.getLogger(Seed.class);

    @Inject
    DataFiles files;

    @Inject
    EngagementEditing planner;

    @Inject
    Assigner assigner;

    @ConfigProperty(name = "attache.seed", defaultValue = "true")
    boolean wanted;

    private final Map<String, Venue> venues = new HashMap<>();
    private final Map<String, Delegate> delegates = new HashMap<>();
    private final Map<String, Engagement> engagements = new HashMap<>();

    @Transactional
    void onStart(@Observes StartupEvent start) {
        if (!wanted) {
            return;
        }
        // Of two programs that start at once on one database, one waits for the other.
        Summit.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('attache.seed'))", Object.class)
                .getSingleResult();
        if (Summit.count("slug", SUMMIT) == 0) {
            load();
        }
    }

    private void load() {
        ObjectNode summitRecord = (ObjectNode) files.read(SUMMIT, "summit");
        Summit summit = Summit.create(files.as(NewSummit.class, withoutSource(summitRecord)));
        for (ObjectNode record : files.records(SUMMIT, "venues")) {
            Venue venue = Venue.create(summit, files.as(NewVenue.class, withoutSource(record)));
            venues.put(venue.label(Language.ENGLISH), venue);
        }
        for (ObjectNode record : files.records(SUMMIT, "delegates")) {
            Delegate delegate = Delegate.create(summit, files.as(NewDelegate.class, withoutSource(record)));
            delegates.put(delegate.name.exactly(LocalizedText.CHINESE), delegate);
        }
        for (ObjectNode record : files.records(SUMMIT, "sessions")) {
            named(record);
            keep(planner.create(summit, new Session(), files.as(NewSession.class, record)));
        }
        for (ObjectNode record : files.records(SUMMIT, "side-events")) {
            JsonNode venue = record.get("venue");
            String label = venue.get("place").asText()
                    + (venue.has("room") ? ", " + venue.get("room").asText() : "");
            record.put("venue", venues.get(label).id);
            keep(planner.create(summit, new SideEvent(), files.as(NewSideEvent.class, record)));
        }
        for (ObjectNode record : files.records(SUMMIT, "assignments")) {
            Delegate delegate = delegates.get(record.get("delegate").asText());
            Engagement engagement =
                    engagements.get(record.get("engagement").get("title").asText());
            assigner.assign(engagement, Map.of(delegate, files.as(NewAssignment.class, withoutSource(record))));
        }
        loadDinner(summit);
        LOG.infof("Loaded the summit %s: %d engagements, %d delegates", SUMMIT, Engagement.count(), delegates.size());
    }

    /** Loads the guests, and who attended according to the report, which tells neither answers nor mails. */
    private void loadDinner(Summit summit) {
        ObjectNode dinnerRecord = (ObjectNode) files.read(SUMMIT, "dinner");
        Dinner dinner = planner.create(summit, new Dinner(), files.as(NewDinner.class, dinnerRecord));
        for (ObjectNode record : files.records(SUMMIT, "guests")) {
            JsonNode delegate = record.remove("delegate");
            JsonNode invitation = record.remove("invitation");
            Guest guest = Guest.create(summit, files.as(NewGuest.class, withoutSource(record)));
            if (delegate != null) {
                NewAssignment body = new NewAssignment(Duty.PARTICIPANT, null, null);
                assigner.assign(dinner, Map.of(delegates.get(delegate.asText()), body));
                dinner.recount();
            }
            if (invitation != null) {
                Invitation.reported(dinner, guest, InvitationStatus.valueOf(invitation.asText()));
            }
        }
        Attendee.reportArrivals(dinner);
    }

    /**
     * Remembers the engagement by its title, by which assignments name it; of two with the same title the first counts.
     */
    private void keep(Engagement engagement) {
        engagements.putIfAbsent(engagement.title.in(LocalizedText.ENGLISH), engagement);
    }

    private static ObjectNode withoutSource(ObjectNode record) {
        return record.without("source");
    }

    /** In the data files a speaker is a name alone. */
    private static void named(ObjectNode session) {
        ArrayNode speakers = session.arrayNode();
        session.get("speakers").forEach(name -> speakers.addObject().set("name", name));
        session.set("speakers", speakers);
    }
}
