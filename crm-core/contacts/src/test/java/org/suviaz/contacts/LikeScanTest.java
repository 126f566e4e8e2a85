package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.spelling.SearchKey;

/** Who is there twice is found, and who only looks alike is not. */
class LikeScanTest {

    private static final double RECALL = 0.99;
    private static final double PRECISION = 0.98;

    @Test
    void nearly_all_who_are_there_twice_are_found_and_nearly_nobody_else() {
        PlantedPeople planted = new PlantedPeople(7).plant(12_000);
        Set<List<Long>> truth = planted.truth();
        List<LikePair> pairs = LikeScan.pairs(planted.people());
        Set<List<Long>> found = pairs.stream().map(LikeScanTest::both).collect(Collectors.toSet());
        Set<List<Long>> right = new HashSet<>(truth);
        right.retainAll(found);
        double recall = (double) right.size() / truth.size();
        double precision = (double) right.size() / found.size();
        long wrongly = pairs.stream()
                .filter(pair -> pair.certain() && !truth.contains(both(pair)))
                .count();
        System.out.printf(
                "planted pairs: %d, found: %d, recall %.2f %%, precision %.2f %%, certain: %d, of these wrong: %d%n",
                truth.size(),
                found.size(),
                100 * recall,
                100 * precision,
                pairs.stream().filter(LikePair::certain).count(),
                wrongly);
        assertTrue(recall >= RECALL, "recall " + recall);
        assertTrue(precision >= PRECISION, "precision " + precision);
    }

    private static List<Long> both(LikePair pair) {
        return List.of(pair.first(), pair.second());
    }

    @Test
    void who_only_looks_alike_is_somebody_else() {
        Traits ivan = person(1, "Іваноў", "Іван", "Пятровіч", 1960, null, 9, "1", "2", "+375291112233");
        assertNone(ivan, person(2, "Іваноў", "Пётр", "Пятровіч", 1962, null, 9, "1", "2", "+375291112233"));
        assertNone(ivan, person(2, "Іваноў", "Іван", "Іванавіч", 1986, null, 9, "1", "2", "+375291112233"));
        assertNone(ivan, person(2, "Іванова", "Іванна", "Пятроўна", 1960, null, 9, "1", "2", "+375291112233"));
        assertNone(ivan, person(2, "Іваноў", "Іван", "Пятровіч", 1977, null, 4, "7", "", "+375297778899"));
        assertNone(ivan, person(2, "Іваноў", "Іван", "", null, null, null, "", "", ""));
    }

    @Test
    void a_name_is_known_however_it_is_written() {
        Traits one = person(
                1,
                "Каваленка",
                "Аляксандра",
                "Рыгораўна",
                1971,
                LocalDate.of(1971, 3, 12),
                9,
                "1",
                "2",
                "+375291112233");
        assertEquals(
                Optional.of(true),
                certain(one, person(2, "Коваленко", "Александра", "Григорьевна", 1971, null, 9, "1", "2", "")));
        assertEquals(
                Optional.of(true),
                certain(one, person(2, "Александра", "Коваленко", "", null, null, null, "", "", "+375291112233")));
        assertEquals(
                Optional.of(false),
                certain(one, person(2, "Коваленко", "Саша", "Григорьевна", 1971, null, 9, "1", "2", "")));
        assertEquals(
                Optional.of(false),
                certain(one, person(2, "Коваленко", "А.", "Г.", null, null, 9, "1", "2", "+375291112233")));
        assertEquals(
                Optional.of(false),
                certain(one, person(2, "Ковалнко", "Александра", "", 1971, null, null, "", "", "+375291112233")));
        assertEquals(
                Optional.of(false),
                certain(
                        one,
                        person(
                                2,
                                "Сташэвіч",
                                "Аляксандра",
                                "Рыгораўна",
                                1971,
                                LocalDate.of(1971, 3, 12),
                                4,
                                "8",
                                "",
                                "+375291112233")));
    }

    @Test
    void the_work_grows_with_the_people_and_not_with_their_square() {
        long some = LikeScan.comparisons(new PlantedPeople(3).plant(4_000).people());
        long more = LikeScan.comparisons(new PlantedPeople(3).plant(16_000).people());
        assertTrue(more < 16 * some, some + " " + more);
        assertTrue(more < 20 * 16_000, "comparisons: " + more);
    }

    private static void assertNone(Traits one, Traits other) {
        assertEquals(Optional.empty(), certain(one, other), other::toString);
    }

    private static Optional<Boolean> certain(Traits one, Traits other) {
        return Pairing.of(one, other).map(LikePair::certain);
    }

    private static Traits person(
            long id,
            String surname,
            String given,
            String father,
            Integer year,
            LocalDate day,
            Integer street,
            String house,
            String flat,
            String phone) {
        return new Traits(
                id,
                Traits.present(SearchKey.of(surname)),
                Traits.present(SearchKey.of(given)),
                true,
                SearchKey.of(father),
                year,
                day,
                Traits.present(phone),
                "",
                5,
                street,
                house,
                flat);
    }
}
