/** What all pages share: they ask nothing of the network, run nothing, and look alike (templates/Page/common.css). */
@Room(uses = "http")
package dev.attache.page;

import dev.attache.Room;
