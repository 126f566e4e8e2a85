package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The parts of all branches in memory, found by settlement and street. */
final class PartBook {

    private final List<PartRow> all;
    private final Map<Integer, String> keys;
    private final Map<Integer, List<PartRow>> settlements = new HashMap<>();
    private final Map<Integer, Map<String, List<PartRow>>> streets = new HashMap<>();

    /** @param keys the key of each part's street, by the part's id */
    PartBook(List<PartRow> all, Map<Integer, String> keys) {
        this.all = List.copyOf(all);
        this.keys = Map.copyOf(keys);
        for (PartRow part : all) {
            if (part.givenUp()) {
                continue;
            }
            if (part.wholeSettlement()) {
                settlements
                        .computeIfAbsent(part.settlementId(), id -> new ArrayList<>())
                        .add(part);
            } else {
                streets.computeIfAbsent(part.settlementId(), id -> new HashMap<>())
                        .computeIfAbsent(keys.get(part.id()), key -> new ArrayList<>())
                        .add(part);
            }
        }
    }

    List<PartRow> of(int zoneId) {
        return all.stream().filter(part -> part.zoneId() == zoneId).toList();
    }

    List<PartRow> inForce() {
        return all.stream().filter(part -> !part.givenUp()).toList();
    }

    String key(PartRow part) {
        return keys.getOrDefault(part.id(), "");
    }

    /** The keys of all streets of that settlement of which some branch has a part, or had one. */
    Set<String> keysIn(int settlementId) {
        Set<String> found = new HashSet<>();
        all.stream()
                .filter(part -> part.settlementId() == settlementId && !part.wholeSettlement())
                .forEach(part -> found.add(key(part)));
        return found;
    }

    /** The zone of the part in which that address lies: of several, for one may lie in another, the deepest. */
    Integer zone(int settlementId, String streetKey, String house, ToIntFunction<PartRow> depth) {
        Stream<PartRow> whole = settlements.getOrDefault(settlementId, List.of()).stream();
        Stream<PartRow> street =
                streets.getOrDefault(settlementId, Map.of()).getOrDefault(streetKey, List.of()).stream()
                        .filter(part -> part.houses().hold(house));
        PartRow best = null;
        for (PartRow part : Stream.concat(street, whole).toList()) {
            int deep = depth.applyAsInt(part);
            if (deep >= 0 && (best == null || deep > depth.applyAsInt(best))) {
                best = part;
            }
        }
        return best == null ? null : best.zoneId();
    }
}
