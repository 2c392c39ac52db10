/** The one place where errors become HTTP: problem documents by RFC 9457. Uses no other room. */
package dev.attache.problem;
