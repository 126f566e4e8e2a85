package org.suviaz.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The number of a folded street. */
@Entity
@Table(name = "street_key")
class StreetKey extends FoldedKey {

    protected StreetKey() {}

    StreetKey(String folded) {
        super(folded);
    }
}
