package org.suviaz.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.spelling.SearchKey;

/**
 * Of somebody, what tells whether two records are of one person, for comparing many in memory: names by their folded keys,
 * so that every spelling of a name is the same text. What the reader may not read of a field is not there.
 *
 * @param surnames the keys of the surname in both spellings, none twice
 * @param givens the same of the given name
 * @param knownGiven whether the given name is one of the dictionary, and so no slip of the pen
 * @param patronymic its key, or empty
 * @param phones as +375291234567
 * @param street the number of the street, null where it is not known
 */
public record Traits(
        long id,
        List<String> surnames,
        List<String> givens,
        boolean knownGiven,
        String patronymic,
        Integer birthYear,
        LocalDate birthDay,
        List<String> phones,
        String email,
        Integer settlementId,
        Integer street,
        String house,
        String flat) {

    /** As a form says it; the number is that of the record that it is about. */
    static Traits of(long id, ContactFacts facts, FoldedKeys keys, Integer street, boolean knownGiven) {
        AddressFacts address = facts.address();
        return new Traits(
                id,
                present(keys.surname(), keys.otherSurname()),
                present(keys.given(), keys.otherGiven()),
                knownGiven,
                SearchKey.of(facts.names().main().patronymic()),
                facts.birth().year(),
                facts.birth().day(),
                facts.phones(),
                facts.email(),
                address.place() == null ? null : address.place().id(),
                street,
                address.house(),
                address.flat());
    }

    static List<String> present(String... keys) {
        return Stream.of(keys)
                .filter(key -> key != null && !key.isEmpty())
                .distinct()
                .toList();
    }
}
