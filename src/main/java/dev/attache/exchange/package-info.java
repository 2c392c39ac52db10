/**
 * Files of the outside world, in and out: the guests as a table. May use {@code summit}, {@code delegation} and
 * {@code guest}.
 */
package dev.attache.exchange;
