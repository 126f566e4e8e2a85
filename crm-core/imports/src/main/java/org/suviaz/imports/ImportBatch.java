package org.suviaz.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.RowVerdict;
import org.suviaz.files.FileRow;
import org.suviaz.imports.formats.ReadAs;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.OwnedEntity;

/** One list on its way in: its file, how far it is, and what came of its rows. */
@Entity
@Table(name = "import_batch")
class ImportBatch extends OwnedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long fileSize;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undo_entry")
    private Long undoEntry;

    /** Without being looked at: the same file came before. */
    @Column(name = "thrown_away", nullable = false)
    private boolean thrownAway;

    @Column(name = "read_as", nullable = false)
    private String readAs;

    @Column(name = "state", nullable = false)
    private String state = BatchState.RECEIVED.name();

    @Column(name = "all_rows", nullable = false)
    private int rows;

    @Column(name = "blank_rows", nullable = false)
    private int blanks;

    @Column(name = "came_in", nullable = false)
    private int cameIn;

    @Column(name = "fresh", nullable = false)
    private int fresh;

    @Column(name = "changed", nullable = false)
    private int changed;

    @Column(name = "same", nullable = false)
    private int same;

    @Column(name = "faulty", nullable = false)
    private int faulty;

    @Column(name = "doubtful", nullable = false)
    private int doubtful;

    @Column(name = "doubtful_in", nullable = false)
    private boolean doubtfulIn = true;

    /** The last row that was brought in, so that a list that was stopped goes on behind it. */
    @Column(name = "brought_to", nullable = false)
    private long broughtTo;

    /** How often each field changes, packed. */
    @Column(name = "field_changes", nullable = false, columnDefinition = "mediumtext")
    private String fieldChanges = "";

    protected ImportBatch() {}

    ImportBatch(FileRow file, ReadAs as, Instant now) {
        this.readAs = as.code();
        this.fileId = file.id();
        this.fileName = file.name();
        this.fileSize = file.size();
        this.sha256 = file.sha256();
        this.receivedAt = now;
        this.touchedAt = now;
    }

    long id() {
        return id;
    }

    long fileId() {
        if (fileId == null) {
            throw new Problem("imports.problem.dropped");
        }
        return fileId;
    }

    String fileName() {
        return fileName;
    }

    ReadAs readAs() {
        return ReadAs.of(readAs);
    }

    void readAs(ReadAs as) {
        readAs = as.code();
    }

    String sha256() {
        return sha256;
    }

    BatchState state() {
        return BatchState.valueOf(state);
    }

    int rows() {
        return rows;
    }

    /** How many people came in anew. */
    int cameIn() {
        return cameIn;
    }

    /** How many rows changed somebody who was there. */
    int changed() {
        return changed;
    }

    /** Whether doubtful rows come in as new people. */
    boolean doubtfulIn() {
        return doubtfulIn;
    }

    void doubtfulIn(boolean wanted) {
        doubtfulIn = wanted;
    }

    /** Its owner works on it, so that it stays. */
    void touch(Instant now) {
        touchedAt = now;
    }

    /** The very same file came before; nothing happens with this one until its owner says what is meant. */
    void ask() {
        state = BatchState.ASKED.name();
    }

    void answered() {
        state = BatchState.RECEIVED.name();
    }

    void broughtBy(Instant now) {
        broughtAt = now;
    }

    /** The row up to which people came in; 0 where none has. */
    long broughtTo() {
        return broughtTo;
    }

    void broughtTo(long rowId) {
        broughtTo = rowId;
    }

    /** When its people were brought in, null where that never began. */
    Instant broughtAt() {
        return broughtAt;
    }

    /** From now on its people are being taken back, and no more are brought in. */
    void undo(Instant now, long entry) {
        undoneAt = undoneAt == null ? now : undoneAt;
        undoEntry = entry;
    }

    /** The entry of the log that tells of it. */
    long undoEntry() {
        return undoEntry;
    }

    boolean undone() {
        return undoneAt != null;
    }

    /** Whatever was found out before holds no longer: other sheets or columns were chosen. */
    void begin(int allRows, int blankRows) {
        state = BatchState.RECEIVED.name();
        rows = allRows;
        blanks = blankRows;
        cameIn = 0;
        broughtTo = 0;
        count(new RowCounts(Map.of()));
        fieldChanges = "";
    }

    void checked(RowCounts counts, List<FieldFigure> figures) {
        state = BatchState.CHECKED.name();
        count(counts);
        fieldChanges = Packed.lines(figures.stream()
                .map(one -> Packed.cells(
                        List.of(one.field(), String.valueOf(one.changed()), String.valueOf(one.overwritten()))))
                .toList());
    }

    void done(RowCounts counts) {
        state = BatchState.DONE.name();
        count(counts);
        cameIn = fresh + (doubtfulIn ? doubtful : 0);
    }

    private void count(RowCounts counts) {
        fresh = counts.of(RowVerdict.NEW);
        changed = counts.of(RowVerdict.CHANGED);
        same = counts.of(RowVerdict.SAME);
        doubtful = counts.of(RowVerdict.DOUBTFUL);
        faulty = counts.of(RowVerdict.FAULT);
    }

    private List<FieldFigure> figures() {
        return Packed.lines(fieldChanges).stream()
                .map(Packed::cells)
                .map(cells ->
                        new FieldFigure(cells.get(0), Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2))))
                .toList();
    }

    void drop() {
        thrownAway = state() == BatchState.ASKED;
        state = BatchState.DROPPED.name();
        fileId = null;
    }

    BatchRow row(Long sameAs) {
        return new BatchRow(
                id,
                fileName,
                fileSize,
                receivedAt,
                state(),
                rows,
                blanks,
                fresh,
                changed,
                same,
                doubtful,
                faulty,
                cameIn,
                doubtfulIn,
                figures(),
                sameAs,
                readAs(),
                broughtAt != null,
                undone());
    }
}
