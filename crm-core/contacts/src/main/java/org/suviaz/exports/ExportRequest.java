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
import org.suviaz.sheets.SheetFormat;

/** What a second person is told of a large file: how many, which columns and what for; nobody's name, and not who is in it. */
@Entity
@Table(name = "export_request")
class ExportRequest {

    /** How long who asked may have the file produced after the yes. */
    private static final Duration COUNTS = Duration.ofHours(24);

    /** What came of it. */
    enum Answer {
        NONE,
        YES,
        NO,
        /** There will be none. */
        NEVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "answer", nullable = false)
    private Answer answer = Answer.NONE;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ExportRequest() {}

    ExportRequest(ExportRun run) {
        this.people = run.people();
        this.format = run.format();
        this.columns = String.join(",", run.columns());
        this.purpose = run.purpose();
    }

    void answer(Answer given, Instant now) {
        answer = given;
        answeredAt = now;
    }

    Long id() {
        return id;
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

    /** How it stands, for whoever asked at that moment. */
    ExportState state(Instant askedAt, Instant now) {
        return switch (answer) {
            case NONE -> now.isBefore(askedAt.plus(LargeExport.LIVES)) ? ExportState.WAITING : ExportState.ENDED;
            case YES -> now.isBefore(answeredAt.plus(COUNTS)) ? ExportState.CONFIRMED : ExportState.ENDED;
            case NO -> ExportState.REFUSED;
            case NEVER -> ExportState.ENDED;
        };
    }
}
