package org.suviaz.geo.spelling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final Set<String> manifold = new HashSet<>();
    private final List<Lesson> lessons = new ArrayList<>();

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
        teach(NameKind.GIVEN, ru, entry.name().be());
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
        teach(NameKind.PATRONYMIC, entry.name().ru(), entry.name().be());
        addPair(entry.name().ru(), entry.name().be(), patronymicToBe, patronymicToRu);
        addOthers(entry, patronymicToBe, patronymicToRu);
    }

    private void addSurname(Entry entry) {
        addSurname(entry.name().ru(), entry.name().be());
        addSurname(entry.fact("ru_f"), entry.fact("be_f"));
        addOthers(entry, surnameToBe, surnameToRu);
    }

    private void addSurname(String ru, String be) {
        if (!surnameToRu.getOrDefault(exact(be), ru).equals(ru)) {
            manifold.add(exact(be));
        }
        teach(NameKind.SURNAME, ru, be);
        addPair(ru, be, surnameToBe, surnameToRu);
    }

    private void teach(NameKind kind, String ru, String be) {
        lessons.addAll(Lesson.of(kind, ru, be));
    }

    /** What the lists teach of how names are spelt. */
    Stream<Lesson> lessons() {
        return lessons.stream();
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

    Optional<Spelt> given(String written, Language to) {
        return other(written, to, givenToBe, givenToRu);
    }

    Optional<Spelt> patronymic(String written, Language to) {
        return other(written, to, patronymicToBe, patronymicToRu);
    }

    /** A Belarusian one that is two Russian ones (Тышкевіч is Тышкевич and Тишкевич) is guessed at. */
    Optional<Spelt> surname(String written, Language to) {
        Sureness limit = to == Language.RU && manifold.contains(exact(written)) ? Sureness.GUESSED : Sureness.LISTED;
        return other(written, to, surnameToBe, surnameToRu).map(spelt -> spelt.atMost(limit));
    }

    /** In the other language; itself, and that is likely, where the list has it in the wanted one. */
    private static Optional<Spelt> other(
            String written, Language to, Map<String, String> toBe, Map<String, String> toRu) {
        Map<String, String> wanted = to == Language.BE ? toBe : toRu;
        String key = plain(written);
        String found = wanted.getOrDefault(exact(written), wanted.get(key));
        if (found != null) {
            return Optional.of(new Spelt(found, Sureness.LISTED));
        }
        boolean already = (to == Language.BE ? toRu : toBe).containsKey(key);
        return already ? Optional.of(new Spelt(written, Sureness.GUESSED)) : Optional.empty();
    }

    private static void addPair(String ru, String be, Map<String, String> toBe, Map<String, String> toRu) {
        if (!ru.isEmpty() && !be.isEmpty()) {
            add(ru, be, toBe);
            add(be, ru, toRu);
        }
    }

    /** Of two that are spelt alike in the one language (Валя is Валя and Оля) the one that looks the same is meant. */
    private static void add(String from, String to, Map<String, String> names) {
        BinaryOperator<String> meant = (old, now) -> plain(now).equals(plain(from)) ? now : old;
        names.merge(exact(from), to, meant);
        names.merge(plain(from), to, meant);
    }

    private static void addVariants(String variants, String ru, Map<String, String> toRu) {
        for (String variant : variants.split("\\|")) {
            if (!variant.isEmpty()) {
                toRu.putIfAbsent(plain(variant), ru);
            }
        }
    }

    /** With its dots and its apostrophe: Алена and Алёна are two. */
    private static String exact(String name) {
        return '=' + name.toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return PairBook.plain(name);
    }
}
