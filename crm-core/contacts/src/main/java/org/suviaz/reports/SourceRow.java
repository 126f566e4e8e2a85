package org.suviaz.reports;

/**
 * Where people's data comes from.
 *
 * @param source as written on the cards; empty where nothing stands there
 */
public record SourceRow(String source, long people) {}
