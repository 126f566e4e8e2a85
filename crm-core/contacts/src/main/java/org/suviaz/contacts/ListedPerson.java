package org.suviaz.contacts;

import java.util.Map;

/**
 * One row of a list as a person.
 *
 * @param saveKey names this row for all times, so that bringing it in again changes nothing
 * @param ways what becomes of each part where the person is there already; parts that are not named stay as they are
 * @param doubtful whether the list itself seems to hold the person once more
 */
public record ListedPerson(ContactForm form, String saveKey, Map<ListedPart, FillWay> ways, boolean doubtful) {}
