/** Tables for spreadsheets, as CSV and as XLSX, out and in: what is exported can be imported unchanged, and no file that comes in can hurt. */
@Room(uses = {"platform.http", "platform.problem"})
package dev.attache.platform.spreadsheet;

import dev.attache.Room;
