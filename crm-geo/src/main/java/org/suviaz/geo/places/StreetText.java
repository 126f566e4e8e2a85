package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One way to read what a person typed where a street is asked for.
 *
 * @param types that the street may be of
 * @param name the rest, as {@link Plain} joins it
 */
record StreetText(Set<StreetType> types, String name) {

    /** Every way to read the text: with each of its type words as the type, the last one with none. */
    static List<StreetText> readings(String text) {
        List<String> words = Plain.words(text);
        List<StreetText> readings = new ArrayList<>();
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            Set<StreetType> types = StreetType.written(words.get(i));
            if (!types.isEmpty()) {
                List<String> rest = new ArrayList<>(words);
                rest.remove(i);
                readings.add(new StreetText(types, Plain.joined(rest)));
            }
        }
        readings.add(new StreetText(EnumSet.allOf(StreetType.class), Plain.joined(words)));
        return readings;
    }

    /** The name in a text that no street of the dictionary fits: of its type words the shortest is taken for the type. */
    static String name(String text) {
        List<StreetText> readings = readings(text);
        return readings.stream()
                .limit(Math.max(1, readings.size() - 1))
                .map(StreetText::name)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
