package org.suviaz.geo.zones;

import jakarta.persistence.EntityManager;

/** The door to the zones without a container: it is opened where its hidden parts are known. */
public final class ZonesOfDatabase {

    private ZonesOfDatabase() {}

    /** Brought up to this archive; a transaction is to be open. */
    public static Zones loaded(EntityManager entities) {
        Zones zones = new Zones(new ZoneLedger(new ZoneRepository(entities)));
        zones.load();
        return zones;
    }
}
