package org.suviaz.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.suviaz.geo.data.DataFile;

/** The names of the archive's lists, as they are written. */
record ListedNames(List<String> people, List<String> places, List<Street> streets) {

    /** A street of the town of that id, in one spelling. */
    record Street(int town, String name) {}

    static ListedNames ofArchive() {
        return new ListedNames(
                cells(List.of("surnames.tsv", "given-names.tsv", "patronymics.tsv"), 0),
                cells(List.of("settlements.tsv"), 3),
                streetsOfTowns());
    }

    List<String> all() {
        List<String> all = new ArrayList<>(people);
        all.addAll(places);
        streets.forEach(street -> all.add(street.name()));
        return all;
    }

    /** Every Cyrillic cell from that column on, once. */
    private static List<String> cells(List<String> files, int from) {
        Set<String> names = new LinkedHashSet<>();
        for (String file : files) {
            new DataFile(file).read(cells -> cells.subList(from, cells.size()).stream()
                    .filter(ListedNames::isCyrillic)
                    .forEach(names::add));
        }
        return List.copyOf(names);
    }

    private static List<Street> streetsOfTowns() {
        Set<Street> streets = new LinkedHashSet<>();
        new DataFile("streets-osm.tsv").read(cells -> {
            int town = Integer.parseInt(cells.get(0));
            cells.subList(4, 6).stream()
                    .filter(ListedNames::isCyrillic)
                    .forEach(name -> streets.add(new Street(town, name)));
        });
        return List.copyOf(streets);
    }

    private static boolean isCyrillic(String cell) {
        return !cell.isEmpty() && Character.UnicodeScript.of(cell.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
