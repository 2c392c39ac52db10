package dev.attache.programme.sideevent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The registration methods of side events; UNSTATED where nothing is printed. */
@Schema(description = "How one registers; UNSTATED where nothing is printed")
public enum RegistrationMethod {
    EVENTBRITE,
    FORM,
    EMAIL,
    WEBSITE,
    UNSTATED
}
