package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes a person's keys out of what lies in the row, by the rules and the dictionary of today, as a save would. */
@Dependent
class KeyFolder {

    private final NameRules names;
    private final AddressRules addresses;

    @Inject
    KeyFolder(NameRules names, AddressRules addresses) {
        this.names = names;
        this.addresses = addresses;
    }

    FoldedKeys folded(KeyedPerson person) {
        NameFacts name = names.kept(person.be(), person.ru(), person.gender());
        AddressFacts address = addresses.kept(
                person.settlementId(), person.settlement(), person.street(), person.house(), person.flat());
        return FoldedKeys.of(name, address);
    }
}
