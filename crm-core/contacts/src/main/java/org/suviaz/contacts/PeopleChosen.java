package org.suviaz.contacts;

/**
 * Conditions kept under a number, to which a list of people is narrowed.
 *
 * @param number under which the log knows them
 */
public record PeopleChosen(long number, PeopleGroup conditions) {

    /** What stands for it in the log. */
    String object() {
        return "segment " + number;
    }
}
