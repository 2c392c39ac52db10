package dev.attache.sideevent;

/** How one registers for a side event; UNSTATED where nothing is printed. */
public enum RegistrationMethod {
    EVENTBRITE,
    FORM,
    EMAIL,
    WEBSITE,
    UNSTATED
}
