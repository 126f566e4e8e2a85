package org.suviaz.geo.spelling;

import jakarta.enterprise.context.Dependent;
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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.DataFile;

/** The lists of names of this archive: what each is in the other language, and whose name it is. */
@Dependent
class NameLists {

    private final Map<String, String> givenToBe = new HashMap<>();
    private final Map<String, String> givenToRu = new HashMap<>();
    private final Map<String, Set<Gender>> genders = new HashMap<>();
    private final Map<String, String> patronymicToBe = new HashMap<>();
    private final Map<String, String> patronymicToRu = new HashMap<>();
    private final Map<String, String> surnameToBe = new HashMap<>();
    private final Map<String, String> surnameToRu = new HashMap<>();
    private final Set<String> manifold = new HashSet<>();
    private final List<Lesson> lessons = new ArrayList<>();

    NameLists() {
        this(name -> true);
    }

    /** @param taken whether a name, by its Russian spelling (of the man's form), is to be known */
    NameLists(Predicate<String> taken) {
        each("given-names.tsv", 1, taken, cells -> {
            Gender gender = cells.get(0).equals("f") ? Gender.FEMALE : Gender.MALE;
            addPair(NameKind.GIVEN, cells.get(1), cells.get(2), givenToBe, givenToRu);
            addVariants(cells.get(3), cells.get(1), givenToRu);
            for (String name : (cells.get(1) + "|" + cells.get(2) + "|" + cells.get(3)).split("\\|")) {
                genders.computeIfAbsent(plain(name), key -> EnumSet.noneOf(Gender.class))
                        .add(gender);
            }
        });
        each("patronymics.tsv", 1, taken, cells -> {
            addPair(NameKind.PATRONYMIC, cells.get(1), cells.get(2), patronymicToBe, patronymicToRu);
            addVariants(cells.get(3), cells.get(1), patronymicToRu);
        });
        each("surnames.tsv", 0, taken, cells -> {
            addPair(NameKind.SURNAME, cells.get(0), cells.get(1), surnameToBe, surnameToRu);
            addPair(NameKind.SURNAME, cells.get(2), cells.get(3), surnameToBe, surnameToRu);
        });
    }

    private static void each(String file, int ru, Predicate<String> taken, Consumer<List<String>> row) {
        new DataFile(file).read(cells -> {
            if (taken.test(cells.get(ru))) {
                row.accept(cells);
            }
        });
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

    /** What the lists teach of how names are spelt. */
    Stream<Lesson> lessons() {
        return lessons.stream();
    }

    private void addPair(NameKind kind, String ru, String be, Map<String, String> toBe, Map<String, String> toRu) {
        lessons.addAll(Lesson.of(kind, ru, be));
        if (kind == NameKind.SURNAME && !toRu.getOrDefault(exact(be), ru).equals(ru)) {
            manifold.add(exact(be));
        }
        add(ru, be, toBe);
        add(be, ru, toRu);
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
