/** Secret links: random tokens of which only the hash is kept, and the addresses that carry them, masked in logs and answers. */
@Room
package dev.attache.platform.secret;

import dev.attache.Room;
