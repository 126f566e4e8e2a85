package org.suviaz.geo.spelling;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.DataFile;

/** The lists of names of this archive: what each is in the other language, and whose name it is. */
final class NameLists {

    private static final NameLists OF_ARCHIVE = new NameLists();

    private final Map<String, String> givenToBe = new HashMap<>();
    private final Map<String, String> givenToRu = new HashMap<>();
    private final Map<String, Set<Gender>> genders = new HashMap<>();
    private final Map<String, String> patronymicToBe = new HashMap<>();
    private final Map<String, String> patronymicToRu = new HashMap<>();
    private final Map<String, String> surnameToBe = new HashMap<>();
    private final Map<String, String> surnameToRu = new HashMap<>();

    private NameLists() {
        new DataFile("given-names.tsv").read(cells -> {
            Gender gender = cells.get(0).equals("f") ? Gender.FEMALE : Gender.MALE;
            addPair(cells.get(1), cells.get(2), givenToBe, givenToRu);
            addVariants(cells.get(3), cells.get(1), givenToRu);
            for (String name : (cells.get(1) + "|" + cells.get(2) + "|" + cells.get(3)).split("\\|")) {
                genders.computeIfAbsent(plain(name), key -> EnumSet.noneOf(Gender.class))
                        .add(gender);
            }
        });
        new DataFile("patronymics.tsv").read(cells -> {
            addPair(cells.get(1), cells.get(2), patronymicToBe, patronymicToRu);
            addVariants(cells.get(3), cells.get(1), patronymicToRu);
        });
        new DataFile("surnames.tsv").read(cells -> {
            addPair(cells.get(0), cells.get(1), surnameToBe, surnameToRu);
            addPair(cells.get(2), cells.get(3), surnameToBe, surnameToRu);
        });
    }

    static NameLists ofArchive() {
        return OF_ARCHIVE;
    }

    /** The gender of all who bear that given name; empty where it is unknown or borne by both. */
    Optional<Gender> gender(String given) {
        Set<Gender> known = genders.getOrDefault(plain(given), Set.of());
        return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
    }

    boolean isGiven(String name) {
        return genders.containsKey(plain(name));
    }

    Optional<String> given(String written, Language to) {
        return other(written, to, givenToBe, givenToRu);
    }

    Optional<String> patronymic(String written, Language to) {
        return other(written, to, patronymicToBe, patronymicToRu);
    }

    Optional<String> surname(String written, Language to) {
        return other(written, to, surnameToBe, surnameToRu);
    }

    /** In the other language; itself where the list has it in the wanted one. */
    private static Optional<String> other(
            String written, Language to, Map<String, String> toBe, Map<String, String> toRu) {
        String key = plain(written);
        String found = (to == Language.BE ? toBe : toRu).get(key);
        boolean already = (to == Language.BE ? toRu : toBe).containsKey(key);
        return found == null && already ? Optional.of(written) : Optional.ofNullable(found);
    }

    private static void addPair(String ru, String be, Map<String, String> toBe, Map<String, String> toRu) {
        toBe.putIfAbsent(plain(ru), be);
        toRu.putIfAbsent(plain(be), ru);
    }

    private static void addVariants(String variants, String ru, Map<String, String> toRu) {
        for (String variant : variants.split("\\|")) {
            if (!variant.isEmpty()) {
                toRu.putIfAbsent(plain(variant), ru);
            }
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u2019", "");
    }
}
