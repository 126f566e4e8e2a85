package org.suviaz.geo.spelling;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;

/** The lists of people's names at one moment: what each is in the other language, and whose name it is. */
final class NameLists {

    private final Map<String, String> givenToBe = new HashMap<>();
    private final Map<String, String> givenToRu = new HashMap<>();
    private final Map<String, Set<Gender>> genders = new HashMap<>();
    private final Map<String, String> patronymicToBe = new HashMap<>();
    private final Map<String, String> patronymicToRu = new HashMap<>();
    private final Map<String, String> surnameToBe = new HashMap<>();
    private final Map<String, String> surnameToRu = new HashMap<>();

    private NameLists() {}

    /** Of the entries of each kind of people's names. */
    static NameLists of(Function<EntryKind, List<Entry>> entries) {
        NameLists lists = new NameLists();
        entries.apply(EntryKind.GIVEN_NAME).forEach(lists::addGiven);
        entries.apply(EntryKind.PATRONYMIC).forEach(lists::addPatronymic);
        entries.apply(EntryKind.SURNAME).forEach(lists::addSurname);
        return lists;
    }

    /** Of the files of this archive, past the database. */
    static NameLists ofArchive() {
        return OfArchive.LISTS;
    }

    /** Read when first asked for: the deployed product never does. */
    private static final class OfArchive {
        private static final NameLists LISTS = NameLists.of(Archive::entries);
    }

    private void addGiven(Entry entry) {
        Gender gender = entry.fact("gender").equals("f") ? Gender.FEMALE : Gender.MALE;
        String ru = entry.name().ru();
        addPair(ru, entry.name().be(), givenToBe, givenToRu);
        addOthers(entry, givenToBe, givenToRu);
        String all = ru + "|" + entry.name().be() + "|" + others(entry);
        for (String name : all.split("\\|")) {
            if (!name.isEmpty()) {
                genders.computeIfAbsent(plain(name), key -> EnumSet.noneOf(Gender.class))
                        .add(gender);
            }
        }
    }

    private void addPatronymic(Entry entry) {
        addPair(entry.name().ru(), entry.name().be(), patronymicToBe, patronymicToRu);
        addOthers(entry, patronymicToBe, patronymicToRu);
    }

    private void addSurname(Entry entry) {
        addPair(entry.name().ru(), entry.name().be(), surnameToBe, surnameToRu);
        addPair(entry.fact("ru_f"), entry.fact("be_f"), surnameToBe, surnameToRu);
        addOthers(entry, surnameToBe, surnameToRu);
    }

    /** Variants of the data, other spellings of the organisation's own, and what stood there before a correction. */
    private static String others(Entry entry) {
        String also = String.join("|", entry.aliases());
        String before = entry.corrected() ? entry.original().be() : "";
        return entry.fact("be_variants") + "|" + also + "|" + before;
    }

    private static void addOthers(Entry entry, Map<String, String> toBe, Map<String, String> toRu) {
        addVariants(others(entry), entry.name().ru(), toRu);
        if (entry.corrected()) {
            addPair(entry.original().ru(), entry.name().be(), toBe, toRu);
        }
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
        if (!ru.isEmpty() && !be.isEmpty()) {
            toBe.putIfAbsent(plain(ru), be);
            toRu.putIfAbsent(plain(be), ru);
        }
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
