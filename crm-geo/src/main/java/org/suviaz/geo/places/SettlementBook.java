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
        add(settlement, isGone, List.of());
    }

    /** @param alsoCalled other spellings by which it is found where no place is spelt so */
    void add(Settlement settlement, boolean isGone, List<String> alsoCalled) {
        byId.put(settlement.id(), settlement);
        alsoCalled.forEach(name -> put(SearchKey.of(SettlementText.of(name).name()), settlement, byKey));
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

    /** The same without one settlement, for another shape of it; this book stays as it is for who reads it now. */
    SettlementBook without(int id) {
        SettlementBook rest = new SettlementBook();
        rest.byId.putAll(byId);
        rest.byId.remove(id);
        rest.gone.addAll(gone);
        rest.gone.remove(id);
        copy(bySpelling, rest.bySpelling, id);
        copy(byKey, rest.byKey, id);
        return rest;
    }

    private static void copy(Map<String, List<Settlement>> from, Map<String, List<Settlement>> to, int without) {
        from.forEach((key, places) -> {
            List<Settlement> kept = new ArrayList<>(places);
            kept.removeIf(place -> place.id() == without);
            if (!kept.isEmpty()) {
                to.put(key, kept);
            }
        });
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

    /**
     * Those that the text may be with a slip of the hand behind the first letter, by name or key: the nearest and
     * largest first.
     */
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

    /** Whether the text is a name of that place, by the spelling or by the key. */
    boolean isNamed(Settlement place, String text) {
        SettlementText read = SettlementText.of(text);
        return read.mayBe(place)
                && (bySpelling.getOrDefault(read.name(), List.of()).contains(place)
                        || byKey.getOrDefault(SearchKey.of(read.name()), List.of())
                                .contains(place));
    }

    /**
     * Places to offer while a name is being typed: near ones first, then those called exactly so, then towns, then the
     * larger.
     */
    List<Settlement> offered(String typed, Predicate<Settlement> near, int most) {
        SettlementText read = SettlementText.of(typed);
        String beginning = SearchKey.prefixOf(read.name());
        if (beginning.isEmpty()) {
            return List.of();
        }
        Set<Settlement> exact = Set.copyOf(byKey.getOrDefault(SearchKey.of(read.name()), List.of()));
        return byKey.subMap(beginning, true, beginning + '~', false).values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .filter(place -> !gone.contains(place.id()) && read.mayBe(place))
                .map(place -> Offer.of(place, near.test(place), exact.contains(place)))
                .sorted(Offer.BEST_FIRST)
                .limit(most)
                .map(Offer::place)
                .toList();
    }

    /** @param rank one number for all that counts, since thousands are compared at each letter */
    private record Offer(Settlement place, long rank) {

        static final Comparator<Offer> BEST_FIRST = Comparator.comparingLong(Offer::rank)
                .reversed()
                .thenComparing(offer -> offer.place().name().ru());

        static Offer of(Settlement place, boolean near, boolean exact) {
            long kind = (near ? 4 : 0) + (exact ? 2 : 0) + (place.isUrban() ? 1 : 0);
            return new Offer(place, (kind << Integer.SIZE) + place.population());
        }
    }

    private List<Settlement> meant(List<Settlement> named, Predicate<Settlement> within, SettlementText read) {
        List<Settlement> ofType =
                named.stream().filter(within).filter(read::mayBe).toList();
        List<Settlement> living =
                ofType.stream().filter(place -> !gone.contains(place.id())).toList();
        List<Settlement> there = living.isEmpty() ? ofType : living;
        List<Settlement> towns =
                read.maySayTown() ? there.stream().filter(Settlement::isUrban).toList() : List.of();
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

    private static boolean isA(Settlement place, SettlementType type) {
        return place.type().equals(type.whole());
    }

    private static void index(Settlement settlement, UnaryOperator<String> key, Map<String, List<Settlement>> index) {
        Bilingual keys = settlement.name().map(name -> name.isEmpty() ? "" : key.apply(name));
        for (String each : Set.of(keys.be(), keys.be().equals(keys.ru()) ? "" : keys.ru())) {
            put(each, settlement, index);
        }
    }

    private static void put(String key, Settlement settlement, Map<String, List<Settlement>> index) {
        List<Settlement> there = key.isEmpty() ? List.of() : index.computeIfAbsent(key, text -> new ArrayList<>(1));
        if (!key.isEmpty() && !there.contains(settlement)) {
            there.add(settlement);
        }
    }
}
