package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.spelling.Writing;

/** The zones of one tree by what people type of their names, in Belarusian, Russian or Latin letters. */
final class ZoneNames {

    /** @param keys of both spellings */
    private record Named(ZoneRow zone, Set<String> keys) {

        boolean is(String key) {
            return keys.contains(key);
        }

        boolean begins(String beginning) {
            return keys.stream().anyMatch(key -> key.startsWith(beginning));
        }

        /** Whether one of its words begins so: "раён" is the second one of "Пінскі раён". */
        boolean holds(String beginning) {
            return keys.stream().anyMatch(key -> (" " + key).contains(" " + beginning));
        }
    }

    private final ZoneTree tree;
    private final List<Named> named = new ArrayList<>();

    ZoneNames(ZoneTree tree) {
        this.tree = tree;
        for (ZoneRow zone : tree.all()) {
            named.add(new Named(
                    zone,
                    Stream.of(zone.name().be(), zone.name().ru())
                            .map(SearchKey::of)
                            .collect(Collectors.toSet())));
        }
    }

    /** The tree whose names these are. */
    ZoneTree tree() {
        return tree;
    }

    /** Zones that are called exactly so; where nobody spells it so, those that share the key of the name. */
    List<ZoneRow> called(String text, Predicate<ZoneRow> mine) {
        String written = Writing.tidy(text);
        List<ZoneRow> spelt = zones(
                one -> written.equalsIgnoreCase(one.zone().name().be())
                        || written.equalsIgnoreCase(one.zone().name().ru()),
                mine);
        String key = SearchKey.of(written);
        return !spelt.isEmpty() || key.isEmpty() ? spelt : zones(one -> one.is(key), mine);
    }

    /** Zones with a word that begins so: those called exactly so first, then by the beginning, the larger first. */
    List<ZoneRow> beginning(String typed, Predicate<ZoneRow> mine, int most) {
        String written = Writing.tidy(typed);
        String beginning = SearchKey.prefixOf(written);
        if (beginning.isEmpty()) {
            return List.of();
        }
        String whole = SearchKey.of(written);
        Comparator<Named> nearest = Comparator.comparing((Named one) -> !one.is(whole))
                .thenComparing(one -> !one.begins(beginning))
                .thenComparing(one -> one.zone().depth());
        return named.stream()
                .filter(one -> one.holds(beginning) && mine.test(one.zone()))
                .sorted(nearest)
                .map(Named::zone)
                .limit(most)
                .toList();
    }

    private List<ZoneRow> zones(Predicate<Named> wanted, Predicate<ZoneRow> mine) {
        return named.stream()
                .filter(one -> wanted.test(one) && mine.test(one.zone()))
                .map(Named::zone)
                .toList();
    }
}
