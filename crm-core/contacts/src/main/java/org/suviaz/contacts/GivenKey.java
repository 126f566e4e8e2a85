package org.suviaz.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The number of a folded given name. */
@Entity
@Table(name = "given_key")
class GivenKey extends FoldedKey {

    protected GivenKey() {}

    GivenKey(String folded) {
        super(folded);
    }
}
