package dev.attache.http;

import java.util.List;

/** One page of a list: how many there are in all, where the neighbouring pages are (null at an end), and the page. */
public record PageView<T>(long count, String next, String previous, List<T> results) {}
