package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.suviaz.geo.Bilingual;

/** A name that somebody wrote over the one of the data; in force until it is replaced or taken back. */
@Entity
@Table(name = "dictionary_correction")
class DictionaryCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private int entryId;

    @Column(name = "be", nullable = false, updatable = false, length = 120)
    private String be;

    @Column(name = "ru", nullable = false, updatable = false, length = 120)
    private String ru;

    @Column(name = "be_f", nullable = false, updatable = false, length = 120)
    private String beFeminine;

    @Column(name = "ru_f", nullable = false, updatable = false, length = 120)
    private String ruFeminine;

    @Column(name = "note", nullable = false, updatable = false, length = 300)
    private String note;

    @Column(name = "made_by", nullable = false, updatable = false, length = 40)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "ended_by", nullable = false, length = 40)
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DictionaryCorrection() {}

    DictionaryCorrection(int entryId, NameForm form, String by, Instant now) {
        this.entryId = entryId;
        this.be = form.be();
        this.ru = form.ru();
        this.beFeminine = form.beFeminine();
        this.ruFeminine = form.ruFeminine();
        this.note = form.note();
        this.madeBy = by;
        this.madeAt = now;
        this.endedBy = "";
    }

    int entryId() {
        return entryId;
    }

    Bilingual name() {
        return new Bilingual(be, ru);
    }

    void layOver(Map<String, String> facts) {
        if (!beFeminine.isEmpty()) {
            facts.put("be_f", beFeminine);
            facts.put("ru_f", ruFeminine);
        }
    }

    void end(String by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    CorrectionRow row() {
        return new CorrectionRow(name(), note, madeBy, madeAt, endedBy, endedAt);
    }
}
