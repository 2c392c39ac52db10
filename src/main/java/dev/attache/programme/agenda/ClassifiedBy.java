package dev.attache.programme.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The origin of an engagement's themes: the organiser's programme, or the desk's own reading of it. */
@Schema(description = "Who gave the themes: the organiser's programme, or the desk's own reading of it")
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
