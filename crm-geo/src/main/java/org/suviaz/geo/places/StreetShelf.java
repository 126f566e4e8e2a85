package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Entry;

/** Puts the streets of the dictionary beside their towns. */
final class StreetShelf {

    private final Map<Integer, TownStreets> streets = new HashMap<>();

    /** Names come again and again: every second town has a Soviet street. */
    private final Map<Bilingual, Bilingual> shared = new HashMap<>();

    /** The streets by their town. */
    Map<Integer, TownStreets> all(List<Entry> entries) {
        List<Entry> gone = new ArrayList<>();
        for (Entry street : entries) {
            if (street.gone()) {
                gone.add(street);
            } else {
                add(street);
            }
        }
        gone.forEach(this::addGone);
        return streets;
    }

    private void add(Entry entry) {
        StreetType type = StreetType.russian(entry.fact("type")).orElseThrow();
        Bilingual base = new Bilingual(entry.fact("base_be"), entry.fact("base_ru"));
        streets.computeIfAbsent(Integer.valueOf(entry.parent()), town -> new TownStreets())
                .add(
                        type,
                        shared(entry.name()),
                        shared(entry.corrected() ? stillBase(base, type, entry.name()) : base),
                        entry.original(),
                        PlaceBook.alsoCalled(entry));
    }

    /** A street that the newest edition lacks is meant only where no other of its town is named so. */
    private void addGone(Entry street) {
        TownStreets town = streets.get(Integer.valueOf(street.parent()));
        if (town == null || town.named(street.name().in(Language.RU)).certainty() == Certainty.UNKNOWN) {
            add(street);
        }
    }

    /** The name without type and number, as far as it still stands in the corrected one. */
    private static Bilingual stillBase(Bilingual base, StreetType type, Bilingual name) {
        Bilingual bare = TownStreets.bare(type, name);
        return new Bilingual(still(base.be(), bare.be()), still(base.ru(), bare.ru()));
    }

    private static String still(String base, String bare) {
        return !base.isEmpty() && bare.contains(base) ? base : bare;
    }

    private Bilingual shared(Bilingual name) {
        return shared.computeIfAbsent(name, Function.identity());
    }
}
