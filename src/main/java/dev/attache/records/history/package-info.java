/**
 * The history (audit log): who changed what, when, from which value to which; written by the database's triggers, read
 * here.
 */
@Room(
        uses = {
            "platform.access",
            "platform.database",
            "platform.http",
            "platform.problem",
            "platform.projection",
            "platform.secret",
            "programme.agenda",
            "programme.summit"
        })
package dev.attache.records.history;

import dev.attache.Room;
