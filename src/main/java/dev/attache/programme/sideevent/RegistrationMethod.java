package dev.attache.programme.sideevent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one registers for a side event; UNSTATED where nothing is printed. */
@Schema(description = "How one registers; UNSTATED where nothing is printed")
public enum RegistrationMethod {
    EVENTBRITE,
    FORM,
    EMAIL,
    WEBSITE,
    UNSTATED
}
