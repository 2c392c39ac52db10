package dev.attache.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who gave an engagement its themes: the organiser's programme, or the desk's own reading of it. */
public enum ClassifiedBy {
    @JsonProperty("organiser")
    ORGANISER,
    @JsonProperty("desk")
    DESK;

    /** As JSON writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
