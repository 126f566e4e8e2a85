package org.suviaz.contacts;

import java.util.Locale;

/**
 * Where somebody lives, as far as others can live there too: the same for two spellings of one street, and for 5А and 5а.
 *
 * @param settlementId null where the dictionary does not know the place
 * @param settlement the text in that case, else empty
 * @param street the number of the street, null where none is known
 */
record Dwelling(Integer settlementId, String settlement, Integer street, String house, String flat) {

    static Dwelling of(Contact contact) {
        return new Dwelling(
                contact.settlementId(),
                contact.settlementId() == null ? contact.settlement() : "",
                contact.streetNumber(),
                contact.house().toLowerCase(Locale.ROOT),
                contact.flat().toLowerCase(Locale.ROOT));
    }

    /** Whether it is one door: without a house a street is not enough, without a street a village is not. */
    boolean isOneDoor() {
        return settlementId != null && street != null && !house.isEmpty();
    }
}
