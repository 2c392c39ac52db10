/**
 * Who is invited to a dinner, what they answered and who waits for a seat. May use all rooms above it, {@code guest},
 * {@code dinner}, {@code assignment} and {@code mail} among them.
 */
package dev.attache.invitation;
