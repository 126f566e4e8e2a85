package org.suviaz.geo.zones;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;

/** The order in which readers of a language look zones up: each before those that it holds, neighbours by their name. */
final class ZoneOrder implements Comparator<ZoneRow> {

    private final Map<Integer, Integer> places = new HashMap<>();

    ZoneOrder(ZoneTree tree, Language language) {
        Comparator<ZoneRow> byName =
                Alphabet.by(language, (ZoneRow zone) -> zone.name().in(language));
        tree.all().stream().limit(1).forEach(country -> place(tree, country, byName.thenComparing(ZoneRow::lft)));
    }

    private void place(ZoneTree tree, ZoneRow zone, Comparator<ZoneRow> byName) {
        places.put(zone.id(), places.size());
        tree.children(zone.id()).stream().sorted(byName).forEach(child -> place(tree, child, byName));
    }

    /** A zone of a later tree comes last. */
    @Override
    public int compare(ZoneRow one, ZoneRow other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(ZoneRow zone) {
        return places.getOrDefault(zone.id(), Integer.MAX_VALUE);
    }
}
