/**
 * What all pages share: they ask nothing of the network, run nothing, and look alike (templates/Page/common.css). Uses
 * {@code http}.
 */
package dev.attache.page;
