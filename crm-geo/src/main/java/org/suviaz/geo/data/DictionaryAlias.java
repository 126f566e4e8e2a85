package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Another spelling by which an entry is found as well, until it is taken back. */
@Entity
@Table(name = "dictionary_alias")
class DictionaryAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private int entryId;

    @Column(name = "name", nullable = false, updatable = false, length = 120)
    private String name;

    @Column(name = "made_by", nullable = false, updatable = false, length = 40)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "ended_by", nullable = false, length = 40)
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DictionaryAlias() {}

    DictionaryAlias(int entryId, String name, String by, Instant now) {
        this.entryId = entryId;
        this.name = name;
        this.madeBy = by;
        this.madeAt = now;
        this.endedBy = "";
    }

    int entryId() {
        return entryId;
    }

    String name() {
        return name;
    }

    void end(String by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    AliasRow row() {
        return new AliasRow(id, name, madeBy, madeAt);
    }
}
