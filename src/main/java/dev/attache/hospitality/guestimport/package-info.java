/** Import and export of guests as spreadsheets (CSV, XLSX), with a dry run and a check for duplicates. */
@Room(
        uses = {
            "delegation.delegate",
            "hospitality.guest",
            "platform.access",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.spreadsheet",
            "platform.text",
            "programme.summit"
        })
package dev.attache.hospitality.guestimport;

import dev.attache.Room;
