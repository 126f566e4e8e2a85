package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A folded name and the number that stands for it in the indexes. The names of all zones lie together here: they are
 * for finding alone, and nobody is ever shown one or helped to one while typing.
 */
@MappedSuperclass
abstract class FoldedKey {

    static final int LONGEST = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "folded", nullable = false, updatable = false)
    private String folded;

    protected FoldedKey() {}

    FoldedKey(String folded) {
        this.folded = folded;
    }

    Integer id() {
        return id;
    }

    String folded() {
        return folded;
    }
}
