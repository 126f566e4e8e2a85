package org.suviaz.exports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.security.scope.OwnedEntity;
import org.suviaz.sheets.SheetFormat;

/** One file that somebody asked for, from the asking until it was taken; stays for good as what was taken out and why. */
@Entity
@Table(name = "export_run")
class ExportRun extends OwnedEntity {

    /** How long the file waits to be taken. */
    static final Duration WAITS = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "save_key", nullable = false, updatable = false)
    private String saveKey;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "zone_id", nullable = false, updatable = false)
    private int zoneId;

    @Column(name = "people", nullable = false, updatable = false)
    private int people;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "format", nullable = false, updatable = false)
    private SheetFormat format;

    @Column(name = "column_codes", nullable = false, updatable = false)
    private String columns;

    @Column(name = "purpose", nullable = false, updatable = false)
    private String purpose;

    /** {@link Wanted}, as long as it is needed. */
    @Column(name = "sealed", nullable = false, length = 65_535)
    private byte[] sealed;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "seat")
    private String seat;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "in_file")
    private Integer inFile;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected ExportRun() {}

    ExportRun(ExportForm form, List<String> columns, int zoneId, int people, byte[] sealed, Instant now) {
        this.saveKey = form.saveKey();
        this.number = ExportNumber.fresh();
        this.zoneId = zoneId;
        this.people = people;
        this.format = form.format();
        this.columns = String.join(",", columns);
        this.purpose = form.purpose();
        this.sealed = sealed.clone();
        this.askedAt = now;
    }

    void waitFor(long request) {
        requestId = request;
    }

    void begin(String visit, Instant now) {
        seat = visit;
        startedAt = now;
    }

    /** The file is there; what it was made of is not needed any more. */
    void ready(long file, int rows, Instant now) {
        fileId = file;
        inFile = rows;
        readyAt = now;
        sealed = new byte[0];
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    /** What stands for it in the log. */
    String object() {
        return "export " + number;
    }

    Long requestId() {
        return requestId;
    }

    int zoneId() {
        return zoneId;
    }

    int people() {
        return people;
    }

    SheetFormat format() {
        return format;
    }

    List<String> columns() {
        return List.of(columns.split(","));
    }

    String purpose() {
        return purpose;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean begun() {
        return startedAt != null;
    }

    boolean isFor(String visit) {
        return visit.equals(seat);
    }

    Long fileId() {
        return fileId;
    }

    Integer inFile() {
        return inFile;
    }

    Instant readyAt() {
        return readyAt;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Until when the file waits, null where it never came to that. */
    Instant till() {
        return readyAt == null ? null : readyAt.plus(WAITS);
    }
}
