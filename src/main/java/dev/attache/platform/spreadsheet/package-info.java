/** Spreadsheets: tables exported and imported as CSV and XLSX, safe against formula injection and oversized files. */
@Room(uses = {"platform.http", "platform.problem", "platform.text"})
package dev.attache.platform.spreadsheet;

import dev.attache.Room;
