/** The accounts of those who sign in with a password. */
@Room(uses = {"access", "http", "problem", "summit"})
package dev.attache.account;

import dev.attache.Room;
