package org.suviaz.contacts;

import org.suviaz.geo.Bilingual;

/**
 * What another zone may know of somebody who would come there, and by what the own zone knows the person.
 *
 * @param code for the log
 * @param name surname, given name, patronymic
 * @param town where the person lives as far as it is known; empty where not
 * @param away whether the person is put away
 */
public record MovingPerson(long id, String code, Bilingual name, Bilingual town, int zoneId, boolean away) {}
