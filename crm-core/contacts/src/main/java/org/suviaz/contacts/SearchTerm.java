package org.suviaz.contacts;

import java.util.Set;

/**
 * What one typed word may mean; a person fits who fits any of it.
 *
 * @param people those whose phone ends or whose code reads like that
 * @param house a house or flat, or null
 */
record SearchTerm(
        Set<Integer> surnames,
        Set<Integer> givenNames,
        Set<Integer> streets,
        Set<Long> people,
        Long code,
        String house) {

    static SearchTerm name(Set<Integer> surnames, Set<Integer> givenNames, Set<Integer> streets) {
        return new SearchTerm(surnames, givenNames, streets, Set.of(), null, null);
    }

    static SearchTerm number(Set<Long> people, Long code) {
        return new SearchTerm(Set.of(), Set.of(), Set.of(), people, code, null);
    }

    static SearchTerm house(String house) {
        return new SearchTerm(Set.of(), Set.of(), Set.of(), Set.of(), null, house);
    }

    /** The same for who gets no address to read. */
    SearchTerm withoutAddress() {
        return new SearchTerm(surnames, givenNames, Set.of(), people, code, null);
    }

    /** Nobody can fit. */
    boolean hopeless() {
        return surnames.isEmpty()
                && givenNames.isEmpty()
                && streets.isEmpty()
                && people.isEmpty()
                && code == null
                && house == null;
    }

    /** What of this line fits: surname, given, street, house, phone, code. */
    String why(ContactLine line) {
        if (holds(surnames, line.surnameNumber()) || holds(surnames, line.otherSurnameNumber())) {
            return "surname";
        }
        if (holds(givenNames, line.givenNumber()) || holds(givenNames, line.otherGivenNumber())) {
            return "given";
        }
        if (holds(streets, line.streetNumber())) {
            return "street";
        }
        if (code != null && code == line.id()) {
            return "code";
        }
        return house == null ? "phone" : "house";
    }

    private static boolean holds(Set<Integer> numbers, Integer number) {
        return number != null && numbers.contains(number);
    }
}
