package org.suviaz.contacts;

import java.util.List;

/**
 * Somebody of a zone, as a role that is about to be given would show the person.
 *
 * @param name initials with dots: who it is, is nothing to be told here
 * @param details what the role tells of the person, masked where it masks; nothing of what it hides
 */
public record SampleOfPerson(String name, List<String> details) {}
