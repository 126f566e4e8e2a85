package org.suviaz.contacts;

import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.zones.ZoneRow;

/**
 * Where somebody lives, once the form was looked at.
 *
 * @param zone null where that is one of the problems
 * @param place null where the settlement is only known as written
 * @param street as written
 * @param streetForms the short forms in both languages; as written where the street is not known
 * @param streetBase the same without the word for its kind, for sorting
 * @param streetKey the folded name by which the street is found, or empty
 * @param doubt what of it nobody can be sure of, null for nothing
 */
record AddressFacts(
        ZoneRow zone,
        Settlement place,
        String settlement,
        String street,
        Bilingual streetForms,
        Bilingual streetBase,
        String streetKey,
        String house,
        String flat,
        String postalCode,
        AddressDoubt doubt) {

    /** The settlement's own name, without the word for its kind, by which addresses are sorted. */
    String sortedTown() {
        return place == null ? settlement : place.name().in(Language.BE);
    }

    /** The street's own name, without the word for its kind. */
    String sortedStreet() {
        return streetBase.in(Language.BE);
    }
}
