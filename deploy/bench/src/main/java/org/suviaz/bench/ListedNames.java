package org.suviaz.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;

/** The names of the dictionary in both spellings, each once. */
record ListedNames(List<String> people, List<String> places, List<Street> streets) {

    /** A street of the town of that id, in one spelling. */
    record Street(int town, String name) {}

    static ListedNames of(Dictionary dictionary) {
        return new ListedNames(
                names(dictionary, EntryKind.SURNAME, EntryKind.GIVEN_NAME, EntryKind.PATRONYMIC),
                names(dictionary, EntryKind.SETTLEMENT),
                streetsOf(dictionary));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(people);
        all.addAll(places);
        streets.forEach(street -> all.add(street.name()));
        return all;
    }

    private static List<String> names(Dictionary dictionary, EntryKind... kinds) {
        Set<String> names = new LinkedHashSet<>();
        for (EntryKind kind : kinds) {
            dictionary.entries(kind).stream().flatMap(ListedNames::spellings).forEach(names::add);
        }
        return List.copyOf(names);
    }

    private static List<Street> streetsOf(Dictionary dictionary) {
        Set<Street> streets = new LinkedHashSet<>();
        for (Entry street : dictionary.entries(EntryKind.STREET)) {
            int town = Integer.parseInt(street.parent());
            spellings(street).forEach(name -> streets.add(new Street(town, name)));
        }
        return List.copyOf(streets);
    }

    private static Stream<String> spellings(Entry entry) {
        return Stream.of(entry.name().be(), entry.name().ru()).filter(name -> !name.isEmpty());
    }
}
