package org.suviaz.geo.data;

/** How many entries of a kind are as sure as that. */
public record SureCount(EntryKind kind, HowSure sure, long count) {}
