package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Another spelling by which an entry is found as well, until it is taken back. */
@Entity
@Table(name = "dictionary_alias")
class DictionaryAlias extends LaidOver {

    @Column(name = "name", nullable = false, updatable = false, length = 120)
    private String name;

    protected DictionaryAlias() {}

    DictionaryAlias(int entryId, String name, String by, Instant now) {
        super(entryId, by, now);
        this.name = name;
    }

    String name() {
        return name;
    }

    AliasRow row() {
        return new AliasRow(id(), name, madeBy(), madeAt());
    }
}
