/**
 * Projections: what goes on the wire is selected as rows of records, several queries in one round trip, without Hibernate
 * and without a transaction of their own.
 */
@Room(uses = {"platform.database", "platform.i18n"})
package dev.attache.platform.projection;

import dev.attache.Room;
