/**
 * The languages that pages, calendars and mails speak; what people wrote stays in the languages that they wrote it in.
 * May use {@code problem} and {@code summit}.
 */
package dev.attache.language;
