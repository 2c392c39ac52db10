package dev.attache.platform.spreadsheet;

import java.util.function.Function;

/** A column of a table: its name, and what stands in it for a line (text, a number, a date, a time, or null). */
public record Column<L>(String name, Function<? super L, ?> cell) {}
