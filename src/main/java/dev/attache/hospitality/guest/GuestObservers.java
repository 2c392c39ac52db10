package dev.attache.hospitality.guest;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.SummitChanged;
import dev.attache.programme.summit.VocabularyTerm;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Applies changes of the summit and of delegates to guests. */
class GuestObservers {

    /** Keeps used terms in the vocabularies. */
    void onChange(@Observes SummitChanged change) {
        VocabularyTerm.requireKept(
                change.to().guestCategories(), Guest.categoriesInUse(change.summit()), "/guestCategories");
        VocabularyTerm.requireKept(change.to().diets(), Guest.dietsInUse(change.summit()), "/diets");
    }

    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.blockedBy("guests", Guest.count("summit", summit), refs("summit = ?1 order by id", summit));
        }
        if (deletion.of() instanceof Delegate delegate) {
            deletion.blockedBy(
                    "guests", Guest.count("lookedAfterBy", delegate), refs("lookedAfterBy = ?1 order by id", delegate));
        }
    }

    private static List<GuestRef> refs(String query, Object of) {
        return Guest.<Guest>find(query, of).page(0, 20).list().stream()
                .map(GuestRef::of)
                .toList();
    }
}
