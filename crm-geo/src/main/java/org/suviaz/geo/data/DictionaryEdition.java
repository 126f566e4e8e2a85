package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One edition of one file, as it was loaded. */
@Entity
@Table(name = "dictionary_edition")
class DictionaryEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "file", nullable = false, updatable = false, length = 60)
    private String file;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "hash", nullable = false, updatable = false, length = 64)
    private String hash;

    @Column(name = "row_count", nullable = false, updatable = false)
    private int rows;

    @Column(name = "added", nullable = false, updatable = false)
    private int added;

    @Column(name = "changed", nullable = false, updatable = false)
    private int changed;

    @Column(name = "gone", nullable = false, updatable = false)
    private int gone;

    @Column(name = "loaded_by", nullable = false, updatable = false, length = 40)
    private String loadedBy;

    @Column(name = "loaded_at", nullable = false, updatable = false)
    private Instant loadedAt;

    protected DictionaryEdition() {}

    DictionaryEdition(EditionPlan plan, String hash, String by, Instant now) {
        this.file = plan.file();
        this.hash = hash;
        this.rows = plan.rows();
        this.added = plan.added();
        this.changed = plan.changed();
        this.gone = plan.gone();
        this.loadedBy = by;
        this.loadedAt = now;
    }

    EditionRow row() {
        return new EditionRow(file, licence(), hash, rows, added, changed, gone, loadedBy, loadedAt);
    }

    private String licence() {
        return Sheet.of(file).map(Sheet::licence).orElse("");
    }
}
