/** Tables for spreadsheets, as CSV and as XLSX, out and in: what is exported can be imported unchanged, and no file that comes in can hurt. */
@Room(uses = {"http", "problem"})
package dev.attache.sheet;

import dev.attache.Room;
