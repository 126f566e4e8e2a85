package org.suviaz.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.suviaz.contacts.CheckedRow;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.security.scope.OwnedEntity;

/** One row of a list on its way in, with all its cells, those of left-out columns too. */
@Entity
@Table(name = "import_row")
class ImportRow extends OwnedEntity {

    /** More rows than a list may have; so the number of the batch and the order in it make one number. */
    private static final long BATCH = 1_000_000;

    @Id
    private long id;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "row_no", nullable = false, updatable = false)
    private int number;

    @Column(name = "cells", nullable = false, updatable = false, columnDefinition = "mediumtext")
    private String cells;

    @Column(name = "state", nullable = false)
    private String state = RowState.READ.name();

    @Column(name = "problems", columnDefinition = "text")
    private String problems;

    @Column(name = "remarks", columnDefinition = "text")
    private String remarks;

    @Column(name = "understood", columnDefinition = "text")
    private String understood;

    @Column(name = "twin_phone")
    private String twinPhone;

    @Column(name = "twin_birth")
    private String twinBirth;

    @Column(name = "doubtful", nullable = false)
    private boolean doubtful;

    protected ImportRow() {}

    ImportRow(long batchId, int order, int place, RawRow row) {
        this.id = firstId(batchId) + order;
        this.batchId = batchId;
        this.place = place;
        this.number = row.number();
        this.cells = Packed.cells(row.cells());
    }

    static long firstId(long batchId) {
        return batchId * BATCH;
    }

    long id() {
        return id;
    }

    /** Names this row for all times: who came in by it is found by it, and nobody comes in by it twice. */
    String saveKey() {
        return "i" + batchId + "-" + id;
    }

    int place() {
        return place;
    }

    int number() {
        return number;
    }

    List<String> cells() {
        return Packed.cells(cells);
    }

    boolean faulty() {
        return state.equals(RowState.FAULT.name());
    }

    boolean doubtful() {
        return doubtful;
    }

    List<FieldProblem> problems() {
        return Findings.unpacked(problems);
    }

    List<FieldProblem> remarks() {
        return Findings.unpacked(remarks);
    }

    /** Name, settlement, address as they would be kept. */
    List<String> understood() {
        return Packed.cells(understood);
    }

    void checked(CheckedRow row, TwinKeys keys) {
        state = (row.fine() ? RowState.NEW : RowState.FAULT).name();
        problems = Findings.packed(row.problems());
        remarks = Findings.packed(row.remarks());
        understood = row.fine() ? Packed.cells(List.of(row.name(), row.settlement(), row.address())) : null;
        twinPhone = row.fine() ? keys.phone() : null;
        twinBirth = row.fine() ? keys.birth() : null;
    }

    void fault(List<FieldProblem> found) {
        state = RowState.FAULT.name();
        problems = Findings.packed(found);
    }

    void done() {
        state = RowState.DONE.name();
    }
}
