/**
 * Who is allowed what: the roles, the person a request comes from, and the summits that person may see. May use {@code
 * problem}; knows nothing of accounts and of how one signs in.
 */
package dev.attache.access;
