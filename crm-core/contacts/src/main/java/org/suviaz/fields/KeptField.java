package org.suviaz.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.geo.Language;

/** A field of the organisation's own as it is kept. */
@Entity
@Table(name = "own_field")
class KeptField {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", nullable = false)
    private OwnKind kind;

    @Column(name = "label_be", nullable = false)
    private String labelBe;

    @Column(name = "label_ru", nullable = false)
    private String labelRu;

    @Column(name = "label_en", nullable = false)
    private String labelEn;

    @Column(name = "required", nullable = false)
    private boolean required;

    @Column(name = "standard", nullable = false)
    private String standard;

    @Column(name = "low", nullable = false)
    private String low;

    @Column(name = "high", nullable = false)
    private String high;

    @Column(name = "pattern", nullable = false)
    private String pattern;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "part", nullable = false)
    private OwnPart part;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "months")
    private Integer months;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private int madeBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected KeptField() {}

    KeptField(int madeBy, Instant madeAt) {
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    Integer id() {
        return id;
    }

    /** Takes over everything but the choices. */
    void take(OwnField wanted) {
        kind = wanted.kind();
        labelBe = wanted.label(Language.BE);
        labelRu = wanted.label(Language.RU);
        labelEn = wanted.label(Language.EN);
        required = wanted.required();
        standard = wanted.standard();
        low = wanted.low();
        high = wanted.high();
        pattern = wanted.pattern();
        part = wanted.part();
        place = wanted.place();
        months = wanted.months();
    }

    /** Nobody new gets what cannot be chosen any more. */
    void dropStandard(int choice) {
        standard = standard.equals(Integer.toString(choice)) ? "" : standard;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void bringBack() {
        retiredAt = null;
    }

    OwnField field(List<OwnChoice> choices) {
        return new OwnField(
                id,
                kind,
                Map.of(Language.BE, labelBe, Language.RU, labelRu, Language.EN, labelEn),
                required,
                standard,
                low,
                high,
                pattern,
                part,
                place,
                months,
                retiredAt != null,
                choices);
    }
}
