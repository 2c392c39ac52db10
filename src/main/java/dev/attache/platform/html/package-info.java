/** What all pages share: they ask nothing of the network, run nothing, and look alike (templates/Page/common.css). */
@Room(uses = {"platform.http", "platform.secret"})
package dev.attache.platform.html;

import dev.attache.Room;
