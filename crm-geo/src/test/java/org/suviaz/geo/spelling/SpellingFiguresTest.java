package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.DataFile;

/** How well the search key does on all pairs of names there are: measured, printed, and held to a least. */
class SpellingFiguresTest {

    private static final List<Bilingual> SURNAMES = surnames();
    private static final List<Bilingual> GIVEN = pairs("given-names.tsv", 2, 1);
    private static final List<Bilingual> PATRONYMICS = pairs("patronymics.tsv", 2, 1);

    @Test
    void belarusian_and_russian_share_a_key() {
        assertTrue(equal("surnames", SURNAMES) >= 0.97);
        assertTrue(equal("given names", GIVEN) >= 0.97);
        assertTrue(equal("patronymics", PATRONYMICS) >= 0.96);
        equal("settlements", pairs("settlements.tsv", 3, 4));
    }

    @Test
    void latin_by_the_instruction_shares_it_too() {
        assertTrue(share("surnames by the instruction", SURNAMES, Latin::byInstruction) >= 0.97);
        assertTrue(share("given names by the instruction", GIVEN, Latin::byInstruction) >= 0.95);
    }

    @Test
    void latin_as_people_type_it_shares_it_too() {
        assertTrue(share("surnames as typed", SURNAMES, Latin::typed) >= 0.97);
        assertTrue(share("given names as typed", GIVEN, Latin::typed) >= 0.97);
    }

    @Test
    void what_was_typed_so_far_leads_to_the_key() {
        assertTrue(beginnings("surnames", SURNAMES) >= 0.99);
        assertTrue(beginnings("given names", GIVEN) >= 0.97);
    }

    @Test
    void a_name_typed_to_its_end_always_does() {
        for (List<Bilingual> names : List.of(SURNAMES, GIVEN, PATRONYMICS)) {
            for (Bilingual name : names) {
                assertTrue(SearchKey.of(name.be()).startsWith(SearchKey.prefixOf(name.be())), name.be());
                assertTrue(SearchKey.of(name.ru()).startsWith(SearchKey.prefixOf(name.ru())), name.ru());
            }
        }
    }

    @Test
    void different_surnames_have_different_keys() {
        Map<String, Set<String>> byKey = new HashMap<>();
        for (Bilingual name : SURNAMES) {
            byKey.computeIfAbsent(SearchKey.of(name.ru()), key -> new LinkedHashSet<>())
                    .add(name.ru().replace('ё', 'е'));
        }
        List<Set<String>> merged =
                byKey.values().stream().filter(names -> names.size() > 1).toList();
        int names = merged.stream().mapToInt(Set::size).sum();
        System.out.printf("merged surnames: %d of %d: %s%n", names, SURNAMES.size(), merged);
        assertTrue(names <= 0.03 * SURNAMES.size());
    }

    @Test
    void a_man_and_a_woman_of_one_surname_have_two_keys() {
        new DataFile("surnames.tsv").read(cells -> {
            boolean oneForm = cells.get(0).equals(cells.get(2));
            assertEquals(oneForm, SearchKey.of(cells.get(0)).equals(SearchKey.of(cells.get(2))), cells.get(0));
        });
    }

    /** The share of beginnings of three letters and more whose key the key of the name begins with. */
    private static double beginnings(String what, List<Bilingual> names) {
        int right = 0;
        int all = 0;
        for (Bilingual name : names) {
            for (String each : List.of(name.be(), name.ru(), Latin.byInstruction(name.be()))) {
                String key = SearchKey.of(each);
                for (int length = 3; length <= each.length(); length++) {
                    all++;
                    right += key.startsWith(SearchKey.prefixOf(each.substring(0, length))) ? 1 : 0;
                }
            }
        }
        print("beginnings of " + what, right, all);
        return (double) right / all;
    }

    private static double equal(String what, List<Bilingual> names) {
        return share(what + " be-ru", names, UnaryOperator.identity());
    }

    private static double share(String what, List<Bilingual> names, UnaryOperator<String> writing) {
        Predicate<Bilingual> same =
                name -> SearchKey.of(writing.apply(name.be())).equals(SearchKey.of(name.ru()));
        int right = (int) names.stream().filter(same).count();
        print(what, right, names.size());
        return (double) right / names.size();
    }

    private static void print(String what, int right, int all) {
        System.out.printf("%s: %d of %d, %.2f %%%n", what, right, all, 100.0 * right / all);
    }

    private static List<Bilingual> surnames() {
        Set<Bilingual> names = new LinkedHashSet<>(pairs("surnames.tsv", 1, 0));
        names.addAll(pairs("surnames.tsv", 3, 2));
        return List.copyOf(names);
    }

    private static List<Bilingual> pairs(String file, int be, int ru) {
        List<Bilingual> pairs = new ArrayList<>();
        new DataFile(file).read(cells -> pairs.add(new Bilingual(cells.get(be), cells.get(ru))));
        return pairs.stream().filter(pair -> !pair.be().isEmpty()).toList();
    }
}
