package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.spelling.SearchKey;

/** All settlements in memory, found by either spelling first and by the search key where nobody spells it so. */
final class SettlementBook {

    private final Map<Integer, Settlement> byId = new HashMap<>();
    private final Map<String, List<Settlement>> bySpelling = new HashMap<>();
    private final NavigableMap<String, List<Settlement>> byKey = new TreeMap<>();
    private final Map<String, Set<Integer>> zonesByPostalCode = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();

    /** @param isGone whether nobody lives there any more, so that it is meant only if no living place is named so */
    void add(Settlement settlement, boolean isGone) {
        byId.put(settlement.id(), settlement);
        index(settlement, Plain::joined, bySpelling);
        index(settlement, SearchKey::of, byKey);
        if (settlement.postalCode() != null) {
            zonesByPostalCode
                    .computeIfAbsent(settlement.postalCode(), code -> new HashSet<>(2))
                    .add(settlement.zoneId());
        }
        if (isGone) {
            gone.add(settlement.id());
        }
    }

    Optional<Settlement> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    Match<Settlement> named(String text, Predicate<Settlement> within) {
        SettlementText read = SettlementText.of(text);
        List<Settlement> spelt = meant(bySpelling.getOrDefault(read.name(), List.of()), within, read);
        return Match.of(
                spelt.isEmpty()
                        ? meant(byKey.getOrDefault(SearchKey.of(read.name()), List.of()), within, read)
                        : spelt);
    }

    /** Those that the text may be with a slip of the hand behind the first letter, by name or key: the nearest and largest first. */
    List<Settlement> like(String text, Predicate<Settlement> within) {
        SettlementText read = SettlementText.of(text);
        String key = SearchKey.of(read.name());
        Map<Settlement, Integer> near = new HashMap<>();
        bySpelling.forEach((each, places) -> weigh(read.name(), each, places, near));
        byKey.forEach((each, places) -> weigh(key, each, places, near));
        return near.keySet().stream()
                .filter(place -> within.test(place) && read.mayBe(place) && !gone.contains(place.id()))
                .sorted(Comparator.<Settlement>comparingInt(near::get)
                        .thenComparing(
                                Comparator.comparingInt(Settlement::population).reversed())
                        .thenComparingInt(Settlement::id))
                .limit(Slips.MOST)
                .toList();
    }

    private static void weigh(String text, String each, List<Settlement> places, Map<Settlement, Integer> near) {
        boolean begun = !text.isEmpty() && text.charAt(0) == each.charAt(0);
        if (begun && Slips.isNear(text, each)) {
            int slips = Slips.between(text, each);
            places.forEach(place -> near.merge(place, slips, Math::min));
        }
    }

    Set<Integer> zonesOf(String postalCode) {
        return zonesByPostalCode.getOrDefault(postalCode, Set.of());
    }

    List<Settlement> startingWith(String typed, int most) {
        String beginning = SearchKey.prefixOf(SettlementText.of(typed).name());
        if (beginning.isEmpty()) {
            return List.of();
        }
        return byKey.subMap(beginning, true, beginning + '~', false).values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .filter(settlement -> !gone.contains(settlement.id()))
                .sorted(Comparator.comparingInt(Settlement::population)
                        .reversed()
                        .thenComparing(settlement -> settlement.name().ru()))
                .limit(most)
                .toList();
    }

    private List<Settlement> meant(List<Settlement> named, Predicate<Settlement> within, SettlementText read) {
        List<Settlement> ofType =
                named.stream().filter(within).filter(read::mayBe).toList();
        List<Settlement> living =
                ofType.stream().filter(place -> !gone.contains(place.id())).toList();
        List<Settlement> there = living.isEmpty() ? ofType : living;
        List<Settlement> towns = read.maySayTown()
                ? there.stream().filter(SettlementBook::isUrban).toList()
                : List.of();
        List<Settlement> cities = read.saysCity()
                ? towns.stream()
                        .filter(place -> isA(place, SettlementType.CITY))
                        .toList()
                : List.of();
        return Stream.of(cities, towns, there)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isUrban(Settlement place) {
        return SettlementType.russian(place.type().ru())
                .filter(SettlementType::isUrban)
                .isPresent();
    }

    private static boolean isA(Settlement place, SettlementType type) {
        return place.type().equals(type.whole());
    }

    private static void index(Settlement settlement, UnaryOperator<String> key, Map<String, List<Settlement>> index) {
        Bilingual keys = settlement.name().map(name -> name.isEmpty() ? "" : key.apply(name));
        for (String each : Set.of(keys.be(), keys.be().equals(keys.ru()) ? "" : keys.ru())) {
            if (!each.isEmpty()) {
                index.computeIfAbsent(each, text -> new ArrayList<>(1)).add(settlement);
            }
        }
    }
}
