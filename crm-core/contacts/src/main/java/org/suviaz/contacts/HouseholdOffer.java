package org.suviaz.contacts;

import java.util.List;

/**
 * People at one door, and what is known of who of them lives together.
 *
 * @param number of one of them, by which the door is named
 */
public record HouseholdOffer(long number, String address, String town, List<HouseholdPerson> people) {}
