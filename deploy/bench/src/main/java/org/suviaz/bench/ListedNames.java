package org.suviaz.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.spelling.Spelling;

/** The names of the dictionary, each spelling once; those of places in Latin letters too, as signs in the streets have them. */
record ListedNames(List<String> people, List<String> places, List<Street> streets) {

    /** A street of the town of that id, in one spelling. */
    record Street(int town, String name) {}

    static ListedNames of(Dictionary dictionary, Spelling spelling) {
        return new ListedNames(
                names(Stream.of(EntryKind.SURNAME, EntryKind.GIVEN_NAME, EntryKind.PATRONYMIC)
                        .flatMap(kind -> dictionary.entries(kind).stream())
                        .flatMap(ListedNames::spellings)),
                names(dictionary.entries(EntryKind.SETTLEMENT).stream().flatMap(entry -> scripts(entry, spelling))),
                streetsOf(dictionary, spelling));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(people);
        all.addAll(places);
        streets.forEach(street -> all.add(street.name()));
        return all;
    }

    private static List<String> names(Stream<String> names) {
        return names.distinct().toList();
    }

    private static List<Street> streetsOf(Dictionary dictionary, Spelling spelling) {
        Set<Street> streets = new LinkedHashSet<>();
        for (Entry street : dictionary.entries(EntryKind.STREET)) {
            int town = Integer.parseInt(street.parent());
            scripts(street, spelling).forEach(name -> streets.add(new Street(town, name)));
        }
        return List.copyOf(streets);
    }

    private static Stream<String> scripts(Entry entry, Spelling spelling) {
        return Stream.concat(
                spellings(entry),
                Stream.of(spelling.latin2007(entry.name().be())).filter(name -> !name.isEmpty()));
    }

    private static Stream<String> spellings(Entry entry) {
        return Stream.of(entry.name().be(), entry.name().ru()).filter(name -> !name.isEmpty());
    }
}
