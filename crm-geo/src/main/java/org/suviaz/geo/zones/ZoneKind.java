package org.suviaz.geo.zones;

/** What a zone is, from the whole country down to a branch that an organisation made itself. */
public enum ZoneKind {
    COUNTRY,
    OBLAST,
    DISTRICT,
    /** A city that no district holds: Minsk and the cities of oblast rank. */
    CITY,
    CITY_DISTRICT,
    TOWN,
    BRANCH
}
