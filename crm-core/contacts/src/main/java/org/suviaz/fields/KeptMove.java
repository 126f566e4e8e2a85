package org.suviaz.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where values are to go, as it is kept for the job that carries it out. Never changed. */
@Entity
@Table(name = "own_move")
class KeptMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "from_field", nullable = false, updatable = false)
    private int fromField;

    @Column(name = "from_choice", updatable = false)
    private Integer fromChoice;

    @Column(name = "to_field", nullable = false, updatable = false)
    private int toField;

    @Column(name = "to_choice", updatable = false)
    private Integer toChoice;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private int madeBy;

    protected KeptMove() {}

    /** Of all values of one field into another. */
    KeptMove(int fromField, int toField, int madeBy, Instant madeAt) {
        this.fromField = fromField;
        this.toField = toField;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Of everybody who has one choice of a field to another of the same. */
    KeptMove(OwnField field, int fromChoice, int toChoice, int madeBy, Instant madeAt) {
        this(field.id(), field.id(), madeBy, madeAt);
        this.fromChoice = fromChoice;
        this.toChoice = toChoice;
    }

    Long id() {
        return id;
    }

    int fromField() {
        return fromField;
    }

    Integer fromChoice() {
        return fromChoice;
    }

    int toField() {
        return toField;
    }

    Integer toChoice() {
        return toChoice;
    }
}
