/** The built-in summit, read from its data files through the same domain code as the API. May use all other rooms. */
package dev.attache.seed;
