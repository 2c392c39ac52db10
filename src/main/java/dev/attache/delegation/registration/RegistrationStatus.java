package dev.attache.delegation.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a delegate's registration for a side event is. */
@Schema(
        description =
                """
                NEEDED: still to be done; REQUESTED: sent to the organiser; CONFIRMED, WAITLISTED, REFUSED: as the organiser \
                answered; NOT_NEEDED: the delegate gets in without""")
public enum RegistrationStatus {
    NEEDED,
    REQUESTED,
    CONFIRMED,
    WAITLISTED,
    REFUSED,
    NOT_NEEDED
}
