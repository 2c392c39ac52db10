package dev.attache.delegation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.http.Versioned;
import dev.attache.summit.Text;
import java.time.OffsetDateTime;
import java.util.List;

/** A delegate as answered; the stay is in the summit's local time. */
public record DelegateView(
        long id,
        @JsonIgnore int version,
        Text name,
        Text organisation,
        Text unit,
        Text position,
        int precedence,
        String email,
        String phone,
        List<String> languages,
        String diet,
        OffsetDateTime arrivesAt,
        OffsetDateTime departsAt,
        String notes)
        implements Versioned {

    public static DelegateView of(Delegate d) {
        return new DelegateView(
                d.id,
                d.version,
                d.name,
                d.organisation,
                d.unit,
                d.position,
                d.precedence,
                d.email,
                d.phone,
                d.languages,
                d.diet,
                d.summit.local(d.arrivesAt),
                d.summit.local(d.departsAt),
                d.notes);
    }
}
