package dev.attache.records.privacy;

import dev.attache.platform.problem.NotFound;
import dev.attache.platform.text.MailAddresses;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/** The kinds of persons whose data can be exported and erased. */
enum PersonKind {
    DELEGATE("delegates"),
    GUEST("guests");

    final String collection;

    PersonKind(String collection) {
        this.collection = collection;
    }

    static PersonKind at(String collection) {
        return collection.equals(DELEGATE.collection) ? DELEGATE : GUEST;
    }

    String table() {
        return name().toLowerCase();
    }

    /** Refuses (404) a person who never existed; a deleted one still has a history. */
    void requireExists(Summit summit, long id) {
        boolean known = (boolean) Panache.getSession()
                .createNativeQuery(
                        "select exists (select 1 from %s where summit_id = :summit and id = :id)".formatted(table())
                                + " or exists (select 1 from history where summit_id = :summit and kind = :kind and entity_id = :id)",
                        Boolean.class)
                .setParameter("summit", summit.id)
                .setParameter("kind", name())
                .setParameter("id", id)
                .getSingleResult();
        if (!known) {
            throw new NotFound(table(), id);
        }
    }

    /** The persons who have this mail address in any form, or had it according to the history. */
    List<Long> with(String email, Summit summit) {
        return Panache.getSession()
                .createNativeQuery(
                        """
                        select id from %s where summit_id = :summit and mail_key(email) in (:forms)
                        union
                        select entity_id from history
                        where summit_id = :summit and kind = :kind
                          and (mail_key(changes #>> '{email,from}') in (:forms)
                               or mail_key(changes #>> '{email,to}') in (:forms))
                        order by 1"""
                                .formatted(table()),
                        Long.class)
                .setParameter("summit", summit.id)
                .setParameter("kind", name())
                .setParameter("forms", MailAddresses.forms(email))
                .getResultList();
    }
}
