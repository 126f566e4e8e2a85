package org.suviaz.erasures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One mark of somebody who asked to be removed; the owner's procedures write and forget it. */
@Entity
@Table(name = "erasure_mark")
class ErasureMark {

    @Id
    private Long id;

    @Column(name = "mark", nullable = false, insertable = false, updatable = false, columnDefinition = "char(64)")
    private String hash;

    protected ErasureMark() {}

    String hash() {
        return hash;
    }
}
