/**
 * Mail, the outbox's topic {@code mail}: its columns, its source (MIME) and the SMTP client. It knows nothing of what
 * mails say; the rooms that do write them by {@link dev.attache.outbox.queue.Outbox}.
 */
@Room(uses = {"outbox.queue", "platform.http", "platform.icalendar", "platform.problem", "programme.summit"})
package dev.attache.outbox.mail;

import dev.attache.Room;
