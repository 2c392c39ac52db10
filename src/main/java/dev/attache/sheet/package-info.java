/**
 * Tables for spreadsheets, as CSV and as XLSX, out and in: what is exported can be imported unchanged, and no file that
 * comes in can hurt. Uses {@code problem} and {@code http}.
 */
package dev.attache.sheet;
