package org.suviaz.contacts;

import org.suviaz.geo.spelling.SearchKey;

/**
 * A person's folded names, before numbers stand for them.
 *
 * @param otherSurname of the other spelling; empty where there is none, as any of these where nothing is to be found
 */
record FoldedKeys(
        String surname,
        String otherSurname,
        String given,
        String otherGiven,
        String street,
        String sort,
        String address) {

    static FoldedKeys of(NameFacts names, AddressFacts address) {
        return new FoldedKeys(
                SearchKey.of(names.main().surname()),
                SearchKey.of(names.otherSurname()),
                SearchKey.of(names.main().given()),
                SearchKey.of(names.otherGiven()),
                address.streetKey(),
                Contact.sortKey(names),
                Contact.addressKey(address));
    }
}
