package org.suviaz.geo.places;

import java.util.List;
import java.util.Optional;

/**
 * What a person typed where a settlement is asked for.
 *
 * @param type the type word it begins or ends with, empty for none
 * @param name the rest, as {@link Plain} joins it
 */
record SettlementText(Optional<SettlementType> type, String name) {

    static SettlementText of(String text) {
        List<String> words = Plain.words(text);
        for (int size = Math.min(2, words.size() - 1); size > 0; size--) {
            Optional<SettlementType> before = SettlementType.written(words.subList(0, size));
            if (before.isPresent()) {
                return new SettlementText(before, Plain.joined(words.subList(size, words.size())));
            }
            int rest = words.size() - size;
            Optional<SettlementType> after = SettlementType.written(words.subList(rest, words.size()));
            if (after.isPresent() && isWhole(words.get(rest))) {
                return new SettlementText(after, Plain.joined(words.subList(0, rest)));
            }
        }
        return new SettlementText(Optional.empty(), Plain.joined(words));
    }

    /** Whether that place may be called by the type word; a place of unknown type may be any but a town. */
    boolean mayBe(Settlement place) {
        if (type.isEmpty()) {
            return true;
        }
        return place.isUrban() == type.get().isUrban();
    }

    boolean maySayTown() {
        return type.isEmpty() || type.get().isUrban();
    }

    boolean saysCity() {
        return type.filter(word -> word == SettlementType.CITY).isPresent();
    }

    /** After a name only a whole word is a type: the last letter of "Тельмы п" says nothing. */
    private static boolean isWhole(String word) {
        return word.length() > 2;
    }
}
