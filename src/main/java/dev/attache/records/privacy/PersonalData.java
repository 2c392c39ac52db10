package dev.attache.records.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.text.MailAddresses;
import dev.attache.programme.summit.Summit;
import dev.attache.records.history.LocalTimestamps;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.stream.Stream;

/** Exports all data about a person, row by row as stored (told_delegate and told_guest in V018). */
class PersonalData {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PersonalData() {}

    /** The data of the person; of a deleted one only the history. */
    static JsonNode of(PersonKind kind, Summit summit, long id) {
        return json(
                        """
                        select cast(coalesce(told_%1$s(:id), jsonb_build_object(
                            'id', :id, 'history', told_history(:summit, '%2$s', array[cast(:id as bigint)]))) as text)"""
                                .formatted(kind.table(), kind),
                        summit,
                        id)
                .get(0);
    }

    /** The accounts that have one of the mail addresses of these records. */
    static List<JsonNode> accounts(Stream<JsonNode> records, String email) {
        List<String> emails = Stream.concat(records.map(r -> r.path("email").asText(null)), Stream.ofNullable(email))
                .filter(e -> e != null)
                .flatMap(e -> MailAddresses.forms(e).stream())
                .toList();
        if (emails.isEmpty()) {
            return List.of();
        }
        return Panache.getSession()
                .createNativeQuery(
                        """
                        select cast(told(to_jsonb(a)) || jsonb_build_object(
                            'summits', (select coalesce(jsonb_agg(summit_slug), '[]') from account_summit where account_id = a.id))
                            as text)
                        from account a where mail_key(email) in (:emails) order by id""",
                        String.class)
                .setParameter("emails", emails)
                .getResultStream()
                .map(PersonalData::read)
                .toList();
    }

    private static List<JsonNode> json(String sql, Summit summit, long id) {
        return Panache.getSession()
                .createNativeQuery(sql, String.class)
                .setParameter("summit", summit.id)
                .setParameter("id", id)
                .getResultStream()
                .map(PersonalData::read)
                .map(told -> LocalTimestamps.local(told, summit.zone))
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
