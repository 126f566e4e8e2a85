package org.suviaz.contacts;

import java.util.List;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.problems.FieldProblem;

/**
 * One row of a list, read by the rules of the form.
 *
 * @param keys of the names and the street, null where the row cannot come in
 * @param problems why it cannot
 */
record ListedFacts(
        ListedPerson person,
        ContactFacts facts,
        FoldedKeys keys,
        List<FieldProblem> problems,
        List<FieldProblem> remarks) {

    private static final int PHONE_DIGITS = 9;
    private static final int LONGEST_TWIN = 100;

    static ListedFacts of(ListedPerson person, ContactFacts facts, Findings findings) {
        FoldedKeys keys = findings.fine() ? FoldedKeys.of(facts.names(), facts.address()) : null;
        return new ListedFacts(person, facts, keys, findings.problems(), findings.remarks());
    }

    boolean fine() {
        return problems.isEmpty();
    }

    /** The folded surname with the end of the first phone. */
    String twinPhone() {
        String surname = keys.surname();
        if (surname.isEmpty() || facts.phones().isEmpty()) {
            return null;
        }
        String number = facts.phones().get(0);
        return cut(surname + "|" + number.substring(Math.max(0, number.length() - PHONE_DIGITS)));
    }

    /** The whole folded name with the year of birth. */
    String twinBirth() {
        PersonName main = facts.names().main();
        String given = keys.given();
        String patronymic = SearchKey.of(main.patronymic());
        Integer year = facts.birth().year();
        return given.length() > 1 && patronymic.length() > 1 && year != null
                ? cut(String.join("|", keys.surname(), given, patronymic, year.toString()))
                : null;
    }

    private static String cut(String key) {
        return key.length() > LONGEST_TWIN ? key.substring(0, LONGEST_TWIN) : key;
    }
}
