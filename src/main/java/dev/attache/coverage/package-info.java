/** What of the programme the delegation covers, and what nobody covers. May use all rooms up to {@code assignment}. */
package dev.attache.coverage;
