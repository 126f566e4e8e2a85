package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.DataFile;

/**
 * How well the search key does: measured on every pair of names there is and, more telling, on every fifth, which is held
 * back. For that fifth the words and roots of key-words.tsv count only as far as the other pairs teach them.
 */
class SpellingTest {

    /** Rows of the lists whose two names are not one name, however they came together: nothing could lead to them. */
    private static final Set<String> NOT_ONE_NAME = Set.of("Оля", "Азалий", "Ален", "Амаль", "Амер", "Ашак");

    private static final List<Bilingual> SURNAMES = surnames();
    private static final List<Bilingual> GIVEN = pairs("given-names.tsv", 2, 1).stream()
            .filter(name -> !NOT_ONE_NAME.contains(name.ru()))
            .toList();
    private static final List<Bilingual> PATRONYMICS = pairs("patronymics.tsv", 2, 1);
    private static final List<Bilingual> SETTLEMENTS = settlements();
    private static final List<Bilingual> STREETS = pairs("streets-osm.tsv", 2, 3);
    private static final List<Bilingual> STREET_NAMES = pairs("streets-osm.tsv", 4, 5);

    private static final KeyWords TAUGHT = taught();

    @Test
    void surnames_and_given_names_share_a_key_in_both_languages() {
        assertTrue(equal("surnames", SURNAMES) >= 0.995);
        assertTrue(equal("given names", GIVEN) >= 0.995);
        assertTrue(equal("patronymics", PATRONYMICS) >= 0.97);
    }

    @Test
    void names_of_places_and_streets_do() {
        assertTrue(equal("settlements", SETTLEMENTS) >= 0.97);
        assertTrue(equal("streets with their type words", STREETS) >= 0.97);
        assertTrue(equal("names of streets", STREET_NAMES) >= 0.965);
    }

    @Test
    void names_that_nobody_looked_at_do_too() {
        assertTrue(heldBack("surnames", SURNAMES) >= 0.995);
        assertTrue(heldBack("given names", GIVEN) >= 0.98);
        assertTrue(heldBack("settlements", SETTLEMENTS) >= 0.97);
        assertTrue(heldBack("streets with their type words", STREETS) >= 0.95);
        assertTrue(heldBack("names of streets", STREET_NAMES) >= 0.93);
    }

    @Test
    void surnames_of_no_list_do_too() {
        assertTrue(equal("surnames of no list", apart()) >= 0.99);
        assertTrue(latin("surnames of no list in passports", apart(), name -> Latin.passport(name.be())) >= 0.99);
    }

    @Test
    void latin_by_the_instruction_shares_it() {
        assertTrue(latin("surnames by the instruction", SURNAMES, name -> LatinOfPlaces.of(name.be())) >= 0.99);
        assertTrue(latin("given names by the instruction", GIVEN, name -> LatinOfPlaces.of(name.be())) >= 0.985);
        assertTrue(latin("settlements by the instruction", SETTLEMENTS, name -> LatinOfPlaces.of(name.be())) >= 0.98);
    }

    @Test
    void latin_of_a_passport_and_as_people_type_it_does() {
        assertTrue(latin("surnames of passports", SURNAMES, name -> Latin.passport(name.be())) >= 0.995);
        assertTrue(latin("given names of passports", GIVEN, name -> Latin.passport(name.be())) >= 0.99);
        assertTrue(latin("surnames of passports of today", SURNAMES, name -> LatinOfPassports.of(name.be())) >= 0.995);
        assertTrue(latin("surnames typed from Russian", SURNAMES, name -> Latin.typedRussian(name.ru())) >= 0.995);
        assertTrue(latin("given names typed from Russian", GIVEN, name -> Latin.typedRussian(name.ru())) >= 0.995);
        assertTrue(latin("settlements typed from Russian", SETTLEMENTS, name -> Latin.typedRussian(name.ru())) >= 0.99);
    }

    @Test
    void what_was_typed_so_far_leads_to_the_key() {
        assertTrue(beginnings("surnames", SURNAMES) >= 0.99);
        assertTrue(beginnings("given names", GIVEN) >= 0.99);
        assertTrue(beginnings("settlements of one word", oneWord(SETTLEMENTS)) >= 0.99);
        assertTrue(beginnings("streets of one word", oneWord(STREET_NAMES)) >= 0.975);
    }

    @Test
    void a_beginning_keeps_most_of_what_was_typed() {
        for (List<Bilingual> names : List.of(SURNAMES, GIVEN, SETTLEMENTS)) {
            int typed = 0;
            int kept = 0;
            for (Bilingual name : names) {
                for (int length = 3; length <= name.be().length(); length++) {
                    typed += length;
                    kept += SearchKey.prefixOf(name.be().substring(0, length)).length();
                }
            }
            assertTrue(kept >= 0.85 * typed, kept + " letters of keys for " + typed + " typed");
        }
    }

    @Test
    void different_names_have_different_keys() {
        assertTrue(merged("surnames", SURNAMES) <= 0.03);
        assertTrue(merged("given names", GIVEN) <= 0.03);
        assertTrue(merged("settlements", SETTLEMENTS) <= 0.03);
        assertTrue(merged("names of streets", STREET_NAMES) <= 0.03);
    }

    @Test
    void a_man_and_a_woman_of_one_surname_have_two_keys() {
        new DataFile("surnames.tsv").read(cells -> {
            boolean oneForm = cells.get(0).equals(cells.get(2));
            assertEquals(oneForm, SearchKey.of(cells.get(0)).equals(SearchKey.of(cells.get(2))), cells.get(0));
        });
    }

    /** The words and roots that a pair outside the held-back fifth needs, and those that no pair needs at all. */
    private static KeyWords taught() {
        List<String> taught = new ArrayList<>();
        List<String> all = new ArrayList<>();
        Stream.of(SURNAMES, GIVEN, PATRONYMICS, SETTLEMENTS, STREETS)
                .flatMap(Collection::stream)
                .forEach(name -> {
                    for (String word : (name.be() + " " + name.ru())
                            .toLowerCase(Locale.ROOT)
                            .split("[ -]+")) {
                        String folded = KeyWords.folded(word);
                        all.add(folded);
                        if (!isHeldBack(name)) {
                            taught.add(folded);
                        }
                    }
                });
        TreeSet<String> known = new TreeSet<>(taught);
        TreeSet<String> anywhere = new TreeSet<>(all);
        List<List<String>> rows = KeyWords.rowsOfArchive().stream()
                .filter(row -> occurs(row.get(0), known) || !occurs(row.get(0), anywhere))
                .toList();
        System.out.printf(
                "SpellingTest: %d of %d words are taught without the held-back fifth%n",
                rows.size(), KeyWords.rowsOfArchive().size());
        return new KeyWords(rows);
    }

    private static boolean occurs(String written, TreeSet<String> words) {
        String folded = KeyWords.folded(written);
        String next = words.ceiling(folded);
        boolean stem = written.endsWith("-") || written.endsWith("~");
        return next != null && (stem ? next.startsWith(folded) : next.equals(folded));
    }

    private static boolean isHeldBack(Bilingual name) {
        CRC32 hash = new CRC32();
        hash.update(name.ru().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 5 == 0;
    }

    private static double equal(String what, List<Bilingual> names) {
        return share(what, names, name -> SearchKey.of(name.be()).equals(SearchKey.of(name.ru())));
    }

    private static double heldBack(String what, List<Bilingual> names) {
        List<Bilingual> fifth = names.stream().filter(SpellingTest::isHeldBack).toList();
        return share(what + ", held back", fifth, name -> SearchKey.of(name.be(), TAUGHT)
                .equals(SearchKey.of(name.ru(), TAUGHT)));
    }

    private static double latin(String what, List<Bilingual> names, Function<Bilingual, String> writing) {
        return share(what, names, name -> SearchKey.of(writing.apply(name)).equals(SearchKey.of(name.ru())));
    }

    /** The share of beginnings of three letters and more whose key the key of the name begins with. */
    private static double beginnings(String what, List<Bilingual> names) {
        int right = 0;
        int all = 0;
        for (Bilingual name : names) {
            for (String each : List.of(name.be(), name.ru(), LatinOfPlaces.of(name.be()))) {
                String key = SearchKey.of(each);
                for (int length = 3; length <= each.length(); length++) {
                    all++;
                    right += key.startsWith(SearchKey.prefixOf(each.substring(0, length))) ? 1 : 0;
                }
            }
        }
        return print("beginnings of " + what, right, all);
    }

    /**
     * The share of names that have one key with another from which they differ in both languages, and by more than what
     * typists mix up anyway.
     */
    private static double merged(String what, List<Bilingual> names) {
        Map<String, Set<Bilingual>> byKey = new HashMap<>();
        Set<Bilingual> distinct = new LinkedHashSet<>();
        for (Bilingual name : names) {
            Bilingual alike = name.map(SpellingTest::carelessly);
            distinct.add(alike);
            byKey.computeIfAbsent(SearchKey.of(name.ru()), key -> new LinkedHashSet<>())
                    .add(alike);
        }
        Set<Bilingual> merged = new LinkedHashSet<>();
        for (Set<Bilingual> sharing : byKey.values()) {
            for (Bilingual one : sharing) {
                if (sharing.stream()
                        .anyMatch(other ->
                                !one.be().equals(other.be()) && !one.ru().equals(other.ru()))) {
                    merged.add(one);
                }
            }
        }
        return print("unlike " + what + " with one key", merged.size(), distinct.size());
    }

    /** Small letters, no е with dots, no soft signs, no doubles, one и. */
    private static String carelessly(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('э', 'е')
                .replace('ы', 'и')
                .replace('і', 'и')
                .replaceAll("[ьъ\u2019]", "")
                .replaceAll("ий\\b|й\\b", "и")
                .replaceAll("и(?=[аеияю])", "");
        return plain.replaceAll("(.)\\1", "$1");
    }

    private static double share(String what, List<Bilingual> names, Predicate<Bilingual> same) {
        return print(what, (int) names.stream().filter(same).count(), names.size());
    }

    private static double print(String what, int right, int all) {
        System.out.printf(Locale.ROOT, "SpellingTest: %s: %d of %d, %.2f %%%n", what, right, all, 100.0 * right / all);
        return (double) right / all;
    }

    private static List<Bilingual> oneWord(List<Bilingual> names) {
        return names.stream()
                .filter(name -> !(name.be() + name.ru()).matches(".*[ -].*"))
                .toList();
    }

    /** Surnames that people bear and that none of the lists has. */
    private static List<Bilingual> apart() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SpellingTest.class.getResourceAsStream("surnames-apart.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Bilingual(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Bilingual> surnames() {
        Set<Bilingual> names = new LinkedHashSet<>(pairs("surnames.tsv", 1, 0));
        names.addAll(pairs("surnames.tsv", 3, 2));
        return List.copyOf(names);
    }

    private static List<Bilingual> settlements() {
        Map<String, String> belarusian = new HashMap<>();
        for (String file : List.of("settlements-be-grammardb.tsv", "settlements-be-osm.tsv")) {
            new DataFile(file).read(cells -> belarusian.put(cells.get(0), cells.get(1)));
        }
        Set<Bilingual> names = new LinkedHashSet<>();
        new DataFile("settlements.tsv").read(cells -> {
            String be = cells.get(3).isEmpty() ? belarusian.getOrDefault(cells.get(0), "") : cells.get(3);
            if (!be.isEmpty() && !cells.get(4).isEmpty()) {
                names.add(new Bilingual(be, cells.get(4)));
            }
        });
        return List.copyOf(names);
    }

    private static List<Bilingual> pairs(String file, int be, int ru) {
        Set<Bilingual> pairs = new LinkedHashSet<>();
        new DataFile(file).read(cells -> pairs.add(new Bilingual(cells.get(be), cells.get(ru))));
        return pairs.stream()
                .filter(pair -> !pair.be().isEmpty() && !pair.ru().isEmpty())
                .toList();
    }
}
