package org.suviaz.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.suviaz.geo.Language;

/** One answer of a field of choices as it is kept. */
@Entity
@Table(name = "own_choice")
class KeptChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "field_id", nullable = false, updatable = false)
    private int fieldId;

    @Column(name = "label_be", nullable = false)
    private String labelBe;

    @Column(name = "label_ru", nullable = false)
    private String labelRu;

    @Column(name = "label_en", nullable = false)
    private String labelEn;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected KeptChoice() {}

    KeptChoice(int fieldId) {
        this.fieldId = fieldId;
    }

    int fieldId() {
        return fieldId;
    }

    Integer id() {
        return id;
    }

    void take(Map<Language, String> labels, int among) {
        labelBe = labels.get(Language.BE);
        labelRu = labels.get(Language.RU);
        labelEn = labels.get(Language.EN);
        place = among;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void bringBack() {
        retiredAt = null;
    }

    OwnChoice choice() {
        return new OwnChoice(
                id, Map.of(Language.BE, labelBe, Language.RU, labelRu, Language.EN, labelEn), retiredAt != null);
    }
}
