package dev.attache.hospitality.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The arrival of one person. */
@Schema(description = "What is known of one person's coming")
public record NewArrival(@Schema(description = "null takes back what was said before") Arrival arrival) {}
