package org.suviaz.mailings;

import java.util.List;

/**
 * An address as it stands in a letter of one language.
 *
 * @param lines street and house, then postal code and town
 * @param town without its type word where it is known
 * @param street with its type word, without the house
 * @param postalCode may be empty
 * @param order sorts letters as the post goes: postal code, town, street, house, flat
 */
record PostalAddress(List<String> lines, String town, String street, String postalCode, String order) {}
