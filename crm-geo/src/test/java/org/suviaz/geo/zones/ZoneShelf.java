package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.List;

/** Keeps zones without a database. */
final class ZoneShelf extends ZoneRepository {

    private final List<Zone> zones = new ArrayList<>();
    private final List<ZoneFormer> formers = new ArrayList<>();
    private int last;

    ZoneShelf() {
        super(null);
    }

    @Override
    List<Zone> all() {
        return List.copyOf(zones);
    }

    @Override
    ZoneRow add(Zone zone) {
        number(Zone.class, zone);
        zones.add(zone);
        return zone.row();
    }

    @Override
    List<ZoneFormer> formers() {
        return List.copyOf(formers);
    }

    @Override
    void add(ZoneFormer former) {
        number(ZoneFormer.class, former);
        formers.add(former);
    }

    @Override
    void remove(ZoneFormer former) {
        formers.remove(former);
    }

    @Override
    void remove(Zone zone) {
        zones.remove(zone);
    }

    private void number(Class<?> type, Object row) {
        try {
            var id = type.getDeclaredField("id");
            id.setAccessible(true);
            id.set(row, ++last);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
