package org.suviaz.contacts;

/**
 * Somebody at one door.
 *
 * @param born the day or year of birth, or empty
 * @param together whether the person is in a household already
 */
public record HouseholdPerson(long id, String code, String name, String born, boolean together) {}
