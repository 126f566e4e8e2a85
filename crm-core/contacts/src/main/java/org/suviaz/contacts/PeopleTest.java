package org.suviaz.contacts;

/**
 * One condition that people fit or not.
 *
 * @param fieldId the number of the organisation's own field; 0 for what every person has
 * @param value as it is kept whatever the language: an id, 1990, 2026-11-01, words; empty where the test needs none
 */
public record PeopleTest(PeopleSubject subject, int fieldId, OwnTest test, String value) {

    /** What holds of exactly the others, where that can be said by a condition of the same kind. */
    PeopleTest opposite() {
        return new PeopleTest(subject, fieldId, test == OwnTest.FILLED ? OwnTest.EMPTY : OwnTest.FILLED, value);
    }

    boolean hasOpposite() {
        return test == OwnTest.FILLED || test == OwnTest.EMPTY;
    }
}
