package org.suviaz.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.contacts.CheckedRow;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.FieldChange;
import org.suviaz.contacts.JudgedRow;
import org.suviaz.contacts.RowVerdict;
import org.suviaz.problems.FieldProblem;
import org.suviaz.security.scope.OwnedEntity;

/** One row of a list on its way in, with all its cells, those of left-out columns too. */
@Entity
@Table(name = "import_row")
class ImportRow extends OwnedEntity {

    /** More rows than a list may have; so the number of the batch and the order in it make one number. */
    private static final long BATCH = 1_000_000;

    private static final String BETWEEN = " ";

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
    private String state;

    @Column(name = "problems", columnDefinition = "text")
    private String problems;

    @Column(name = "remarks", columnDefinition = "text")
    private String remarks;

    @Column(name = "understood", columnDefinition = "text")
    private String understood;

    @Column(name = "changes", columnDefinition = "mediumtext")
    private String changes;

    /** The numbers of those whom a doubtful row may mean, with blanks between. */
    @Column(name = "alike")
    private String alike;

    @Column(name = "twin_phone")
    private String twinPhone;

    @Column(name = "twin_birth")
    private String twinBirth;

    protected ImportRow() {}

    /** @param cells those of the row, none longer than a spreadsheet lets it be */
    ImportRow(long batchId, TakenRow taken, List<String> cells) {
        this.id = firstId(batchId) + taken.order();
        this.batchId = batchId;
        this.place = taken.place();
        this.number = taken.raw().number();
        this.cells = Packed.cells(cells);
    }

    static long firstId(long batchId) {
        return batchId * BATCH;
    }

    long id() {
        return id;
    }

    /** Names this row for all times: who came in by it is found by it, and nobody comes in by it twice. */
    String saveKey() {
        return ContactBatch.ownPrefix(batchId) + id;
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
        return state.equals(RowVerdict.FAULT.name());
    }

    /** Whether a check has found the row doubtful. */
    boolean doubted() {
        return RowVerdict.DOUBTFUL.name().equals(state);
    }

    RowVerdict state() {
        return RowVerdict.valueOf(state);
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

    List<FieldChange> changes() {
        return changes(changes);
    }

    /** Those whom a doubtful row may mean, as they were found when the list was looked at. */
    List<Long> alike() {
        return alike == null
                ? List.of()
                : Stream.of(alike.split(BETWEEN)).map(Long::valueOf).toList();
    }

    /** As they lie in the row. */
    static List<FieldChange> changes(String packed) {
        return Packed.lines(packed).stream()
                .map(Packed::cells)
                .map(cells -> new FieldChange(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }

    /** What was found out about the row; nothing of it is written again. */
    void judged(JudgedRow judged) {
        CheckedRow row = judged.row();
        boolean fine = judged.verdict() != RowVerdict.FAULT;
        state = judged.verdict().name();
        problems = Findings.packed(row.problems());
        remarks = Findings.packed(row.remarks());
        understood = fine ? Packed.cells(List.of(row.name(), row.settlement(), row.address())) : null;
        changes = packed(judged.changes());
        alike = judged.alike().isEmpty()
                ? null
                : judged.alike().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        twinPhone = fine ? judged.twinPhone() : null;
        twinBirth = fine ? judged.twinBirth() : null;
    }

    private static String packed(List<FieldChange> changes) {
        return changes.isEmpty()
                ? null
                : Packed.lines(changes.stream()
                        .map(one -> Packed.cells(List.of(one.field(), one.before(), one.after())))
                        .toList());
    }

    /** The list holds the person once more. */
    void doubt() {
        state = RowVerdict.DOUBTFUL.name();
    }

    void fault(List<FieldProblem> found) {
        state = RowVerdict.FAULT.name();
        problems = Findings.packed(found);
    }
}
