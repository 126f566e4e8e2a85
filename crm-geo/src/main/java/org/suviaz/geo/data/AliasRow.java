package org.suviaz.geo.data;

import java.time.Instant;

/** Another spelling that somebody gave an entry. */
public record AliasRow(int id, String name, String madeBy, Instant madeAt) {}
