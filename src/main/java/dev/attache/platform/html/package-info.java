/** HTML pages: the shared layout and style, and their Content-Security-Policy (no script, nothing loaded). */
@Room(uses = {"platform.http", "platform.secret"})
package dev.attache.platform.html;

import dev.attache.Room;
