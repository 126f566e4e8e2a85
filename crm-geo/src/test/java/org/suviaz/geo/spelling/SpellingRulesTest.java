package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.DataFile;

/**
 * How often the spelling of a name is right that neither the lists nor the rules have ever seen: every fifth name, by a
 * fixed hash of its Russian spelling, is held back from all lists, and asked for. Measured, printed, and held to a least.
 */
class SpellingRulesTest {

    private static final double RULED = 0.99;

    private static final Spelling SPELLING =
            new Spelling(new NameLists(SpellingRulesTest::taken), SpellingRulesTest::taken);
    private static final BiFunction<String, Language, Optional<Spelt>> SURNAME =
            (name, to) -> SPELLING.surname(name, null, to);

    @Test
    void surnames() {
        Set<Bilingual> names = new LinkedHashSet<>();
        new DataFile("surnames.tsv").read(cells -> {
            if (!taken(cells.get(0))) {
                names.add(new Bilingual(cells.get(1), cells.get(0)));
                names.add(new Bilingual(cells.get(3), cells.get(2)));
            }
        });
        hold("surnames", names, SURNAME, Language.BE, 0.1, 0.7);
        hold("surnames", names, SURNAME, Language.RU, 0.01, 0.75);
    }

    @Test
    void given_names() {
        Set<Bilingual> names = pairs("given-names.tsv", 2, 1);
        hold("given names", names, SPELLING::given, Language.BE, 0, 0.75);
        hold("given names", names, SPELLING::given, Language.RU, 0, 0.65);
    }

    @Test
    void patronymics() {
        Set<Bilingual> names = pairs("patronymics.tsv", 2, 1);
        hold("patronymics", names, SPELLING::patronymic, Language.BE, 0.4, 0.8);
        hold("patronymics", names, SPELLING::patronymic, Language.RU, 0.4, 0.8);
    }

    @Test
    void settlements() {
        Map<String, String> russian = new HashMap<>();
        Set<Bilingual> names = new LinkedHashSet<>();
        new DataFile("settlements.tsv").read(cells -> {
            russian.put(cells.get(0), cells.get(4));
            names.add(new Bilingual(cells.get(3), cells.get(4)));
        });
        new DataFile("settlements-be-grammardb.tsv").read(cells -> {
            boolean composed = cells.get(1).matches(".*[- ].*");
            names.add(new Bilingual(composed ? "" : cells.get(1), russian.get(cells.get(0))));
        });
        names.removeIf(name -> name.be().isEmpty() || name.ru().isEmpty() || taken(name.ru()));
        hold("settlements", names, SPELLING::settlement, Language.RU, 0.01, 0.7);
        hold("settlements", names, SPELLING::settlement, Language.BE, 0.15, 0.7);
    }

    @Test
    void streets() {
        Set<Bilingual> names = new LinkedHashSet<>();
        new DataFile("streets-osm.tsv").read(cells -> {
            boolean known = !cells.get(1).equals("шоссе") && !cells.get(4).isEmpty() && !taken(cells.get(5));
            if (known) {
                names.add(new Bilingual(cells.get(4), cells.get(5)));
            }
        });
        hold("streets", names, SPELLING::street, Language.RU, 0, 0.6);
        hold("streets", names, SPELLING::street, Language.BE, 0.01, 0.6);
    }

    private static void hold(
            String what,
            Set<Bilingual> names,
            BiFunction<String, Language, Optional<Spelt>> spell,
            Language to,
            double leastRuled,
            double leastRight) {
        Map<Sureness, List<String>> wrong = new EnumMap<>(Sureness.class);
        Map<Sureness, Integer> right = new EnumMap<>(Sureness.class);
        for (Bilingual name : names) {
            String written = to == Language.BE ? name.ru() : name.be();
            spell.apply(written, to).ifPresent(spelt -> {
                if (plain(spelt.text()).equals(plain(name.in(to)))) {
                    right.merge(spelt.how(), 1, Integer::sum);
                } else {
                    wrong.computeIfAbsent(spelt.how(), key -> new ArrayList<>())
                            .add(written + " " + spelt.text() + " (" + name.in(to) + ")");
                }
            });
        }
        List<Executable> least = new ArrayList<>();
        StringBuilder line = new StringBuilder(what + " to " + to.code() + ", " + names.size() + " held back:");
        int allRight = 0;
        int answered = 0;
        for (Sureness how : Sureness.values()) {
            int good = right.getOrDefault(how, 0);
            int all = good + wrong.getOrDefault(how, List.of()).size();
            answered += all;
            allRight += good;
            line.append(String.format(
                    Locale.ROOT, " %s %.1f %%, right %.2f %%;", how, 100.0 * all / names.size(), 100.0 * good / all));
            if (how == Sureness.RULED) {
                least.add(() -> assertTrue(good >= RULED * all, "ruled wrongly: " + wrong.get(Sureness.RULED)));
                least.add(() -> assertTrue(all >= leastRuled * names.size(), what + " ruled: " + all));
            }
        }
        line.append(String.format(
                Locale.ROOT,
                " none %.1f %%; all right %.1f %%",
                100.0 - 100.0 * answered / names.size(),
                100.0 * allRight / names.size()));
        System.out.println(line);
        System.out.println("  ruled wrongly: " + wrong.getOrDefault(Sureness.RULED, List.of()));
        int rightInAll = allRight;
        least.add(() -> assertTrue(rightInAll >= leastRight * names.size(), what + " right: " + rightInAll));
        assertAll(least);
    }

    private static Set<Bilingual> pairs(String file, int be, int ru) {
        Set<Bilingual> pairs = new LinkedHashSet<>();
        new DataFile(file).read(cells -> pairs.add(new Bilingual(cells.get(be), cells.get(ru))));
        pairs.removeIf(name -> name.be().isEmpty() || taken(name.ru()));
        return pairs;
    }

    private static boolean taken(String russian) {
        return Math.floorMod(russian.hashCode(), 5) != 0;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    @Test
    void names_held_back_are_unknown_to_the_lists() {
        assertEquals(Optional.empty(), new NameLists(name -> false).surname("Иванов", Language.BE));
        assertTrue(SPELLING.surname("Коваленко", null, Language.BE).isPresent());
    }
}
