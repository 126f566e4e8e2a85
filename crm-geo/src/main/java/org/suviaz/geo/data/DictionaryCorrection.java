package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.suviaz.geo.Bilingual;

/** A name that somebody wrote over the one of the data; in force until it is replaced or taken back. */
@Entity
@Table(name = "dictionary_correction")
class DictionaryCorrection extends LaidOver {

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

    protected DictionaryCorrection() {}

    DictionaryCorrection(int entryId, NameForm form, String by, Instant now) {
        super(entryId, by, now);
        this.be = form.be();
        this.ru = form.ru();
        this.beFeminine = form.beFeminine();
        this.ruFeminine = form.ruFeminine();
        this.note = form.note();
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

    CorrectionRow row() {
        return new CorrectionRow(name(), note, madeBy(), madeAt(), endedBy(), endedAt());
    }
}
