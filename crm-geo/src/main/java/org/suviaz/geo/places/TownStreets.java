package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.spelling.SearchKey;

/** The streets of one town, found by the whole name, then by the name without its number, then by the search key. */
final class TownStreets {

    private record Entry(StreetType type, Street street) {}

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byBase = new HashMap<>();
    private final Map<String, List<Entry>> byNameKey = new HashMap<>();
    private final Map<String, List<Entry>> byBaseKey = new HashMap<>();

    void add(StreetType type, Bilingual whole, Bilingual base) {
        add(type, whole, base, whole, List.of());
    }

    /**
     * Adds a street.
     *
     * @param original the name as the data has it, of which its key is made: people are found by it whatever is corrected
     * @param alsoCalled other spellings by which it is found where no street is spelt so
     */
    void add(StreetType type, Bilingual whole, Bilingual base, Bilingual original, List<String> alsoCalled) {
        Bilingual name = bare(type, whole);
        Entry entry = new Entry(type, new Street(whole, shortened(type, name), base, key(type, bare(type, original))));
        for (String other : alsoCalled) {
            StreetText.readings(other).forEach(read -> put(byNameKey, SearchKey.of(read.name()), entry));
        }
        index(byName, byNameKey, name, entry);
        if (!base.equals(name)) {
            index(byBase, byBaseKey, base, entry);
        }
    }

    Match<Street> named(String text) {
        List<StreetText> readings = StreetText.readings(text);
        for (Map<String, List<Entry>> index : List.of(byName, byBase)) {
            List<Street> found = found(readings, index, false);
            if (!found.isEmpty()) {
                return Match.of(found);
            }
        }
        for (Map<String, List<Entry>> index : List.of(byNameKey, byBaseKey)) {
            List<Street> found = found(readings, index, true);
            if (!found.isEmpty()) {
                return Match.of(found);
            }
        }
        return Match.of(List.of());
    }

    /** Streets with a word that begins as typed, those whose name begins so first; a type word before it counts. */
    List<Street> offered(String typed, int most) {
        for (StreetText reading : StreetText.readings(typed)) {
            String beginning = SearchKey.prefixOf(reading.name());
            if (!beginning.isEmpty()) {
                String inside = " " + beginning;
                List<Street> offered = Stream.of(
                                offered(reading, key -> key.startsWith(beginning)),
                                offered(reading, key -> key.contains(inside)))
                        .flatMap(List::stream)
                        .distinct()
                        .limit(most)
                        .toList();
                if (!offered.isEmpty()) {
                    return offered;
                }
            }
        }
        return List.of();
    }

    /** In the order of the keys, which is nearly that of the alphabet. */
    private List<Street> offered(StreetText reading, Predicate<String> fits) {
        List<Map.Entry<String, List<Entry>>> fitting = new ArrayList<>();
        for (Map<String, List<Entry>> index : List.of(byBaseKey, byNameKey)) {
            for (Map.Entry<String, List<Entry>> one : index.entrySet()) {
                if (fits.test(one.getKey())) {
                    fitting.add(one);
                }
            }
        }
        return fitting.stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> one.getValue().stream())
                .filter(entry -> reading.types().contains(entry.type()))
                .map(Entry::street)
                .toList();
    }

    private static List<Street> found(List<StreetText> readings, Map<String, List<Entry>> index, boolean byKey) {
        for (StreetText reading : readings) {
            String name = byKey ? SearchKey.of(reading.name()) : reading.name();
            Set<Street> found = new LinkedHashSet<>();
            for (Entry entry : index.getOrDefault(name, List.of())) {
                if (reading.types().contains(entry.type())) {
                    found.add(entry.street());
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static void index(
            Map<String, List<Entry>> spellings, Map<String, List<Entry>> keys, Bilingual name, Entry entry) {
        for (String each : List.of(name.be(), name.ru())) {
            if (!each.isEmpty()) {
                String plain = Plain.joined(each);
                put(spellings, plain, entry);
                put(keys, SearchKey.of(plain), entry);
            }
        }
    }

    private static void put(Map<String, List<Entry>> index, String key, Entry entry) {
        List<Entry> entries = index.computeIfAbsent(key, text -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** The name without the word for its type. */
    static Bilingual bare(StreetType type, Bilingual whole) {
        return new Bilingual(
                untyped(whole.be(), type.whole().be()),
                untyped(whole.ru(), type.whole().ru()));
    }

    /** "1-ы Смаргоўскі завулак" without the type is "1-ы Смаргоўскі". */
    private static String untyped(String whole, String type) {
        return type.isEmpty()
                ? whole
                : (" " + whole + " ").replace(" " + type + " ", " ").strip();
    }

    private static Bilingual shortened(StreetType type, Bilingual name) {
        return new Bilingual(
                shortened(type.abbreviation().be(), name.be()),
                shortened(type.abbreviation().ru(), name.ru()));
    }

    private static String shortened(String abbreviation, String name) {
        return name.isEmpty() ? "" : (abbreviation + " " + name).strip();
    }

    private static String key(StreetType type, Bilingual name) {
        String spelling = name.ru().isEmpty() ? name.be() : name.ru();
        return SearchKey.of(Plain.joined(spelling)) + " " + type.code();
    }
}
