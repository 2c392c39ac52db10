/**
 * The dinners that the delegation hosts. A dinner is an engagement with seats, which guests and delegates hold. May use
 * {@code summit}, {@code venue}, {@code agenda} and {@code guest}.
 */
package dev.attache.dinner;
