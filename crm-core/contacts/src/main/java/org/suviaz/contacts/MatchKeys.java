package org.suviaz.contacts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers by which those who may be the person of a row are found: names with the year of birth, names with the
 * street. The same arithmetic stands in the table, where it makes the numbers of those who are there.
 *
 * @param birth as match_birth, one for each spelling of the names
 * @param home as match_home
 */
record MatchKeys(Set<Long> birth, Set<Long> home) {

    private static final int GIVEN_BITS = 20;
    private static final int YEAR_BITS = 10;
    private static final int YEAR_ZERO = 1800;
    private static final int STREET_BITS = 22;
    private static final int GIVEN_BITS_BESIDE_STREET = 18;

    static MatchKeys of(KeyNumbers numbers, Integer birthYear) {
        Set<Long> birth = new LinkedHashSet<>();
        Set<Long> home = new LinkedHashSet<>();
        for (Integer surname : present(numbers.surname(), numbers.otherSurname())) {
            for (Integer given : present(numbers.given(), numbers.otherGiven())) {
                if (birthYear != null) {
                    birth.add(((long) surname << GIVEN_BITS + YEAR_BITS)
                            + ((long) given << YEAR_BITS)
                            + (birthYear - YEAR_ZERO));
                }
                if (numbers.street() != null) {
                    home.add(((long) surname << GIVEN_BITS_BESIDE_STREET + STREET_BITS)
                            + ((long) given << STREET_BITS)
                            + numbers.street());
                }
            }
        }
        return new MatchKeys(birth, home);
    }

    private static List<Integer> present(Integer first, Integer second) {
        return Stream.of(first, second).filter(Objects::nonNull).distinct().toList();
    }
}
