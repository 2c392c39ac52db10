/**
 * What all resources share of HTTP: lists and paging, versions, merge patches, repeats, strict JSON. Uses
 * {@code problem} and {@code time} alone.
 */
package dev.attache.http;
