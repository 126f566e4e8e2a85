package org.suviaz.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The number of a folded surname. */
@Entity
@Table(name = "surname_key")
class SurnameKey extends FoldedKey {

    protected SurnameKey() {}

    SurnameKey(String folded) {
        super(folded);
    }
}
