package org.suviaz.contacts;

/**
 * People whose open address is written alike.
 *
 * @param settlementId null where the settlement itself is not known
 * @param settlement as written where it is not known, else empty
 * @param street as written where the settlement is known, else empty
 * @param personId one of them
 */
record OpenGroup(Integer settlementId, String settlement, String street, long personId, long people) {

    static OpenGroup of(Contact contact, long people) {
        return contact.settlementId() == null
                ? new OpenGroup(null, contact.settlement(), "", contact.id(), people)
                : new OpenGroup(contact.settlementId(), "", contact.street(), contact.id(), people);
    }

    /** Everybody with an open address. */
    static OpenGroup everybody() {
        return new OpenGroup(null, "", "", 0, 0);
    }

    boolean isOfSettlement() {
        return settlementId == null;
    }
}
