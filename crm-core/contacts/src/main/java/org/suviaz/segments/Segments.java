package org.suviaz.segments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.PeopleChosen;
import org.suviaz.contacts.PeopleConditions;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to segments. An own one is there for its account alone, and leads to all people of that account; a zone's is
 * there for whoever sees the people of the zone, leads to these alone, and is kept by whoever changes them.
 */
@ApplicationScoped
@Transactional
public class Segments {

    /** How many an account, and how many a zone, may have. */
    public static final int MOST = 50;

    private static final int MOST_SHOWN = 200;

    private final SegmentRepository segments;
    private final SegmentRows rows;
    private final SegmentReading reading;
    private final PeopleConditions conditions;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Segments(
            SegmentRepository segments,
            SegmentRows rows,
            SegmentReading reading,
            PeopleConditions conditions,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.segments = segments;
        this.rows = rows;
        this.reading = reading;
        this.conditions = conditions;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected Segments() {
        this(null, null, null, null, null, null, null);
    }

    /** The caller's own ones, the newest first. */
    public List<SegmentRow> own() {
        callers.require(Right.SEE_PEOPLE);
        return segments.own(MOST).stream().map(rows::row).toList();
    }

    /** Those of the caller's zones, the newest first; those of them that go by what the caller is not told are not there. */
    public List<SegmentRow> ofZones() {
        callers.require(Right.SEE_PEOPLE);
        return segments.ofZones(MOST_SHOWN).stream()
                .map(rows::row)
                .filter(row -> row.conditions() != null)
                .toList();
    }

    /**
     * One that the caller can use.
     *
     * @throws NotThere where there is none
     */
    public SegmentRow row(long id) {
        callers.require(Right.SEE_PEOPLE);
        return rows.row(usable(id));
    }

    /**
     * What a list of people is narrowed to by it.
     *
     * @throws NotThere where there is none for the caller
     */
    public PeopleChosen chosen(long id) {
        callers.require(Right.SEE_PEOPLE);
        return new PeopleChosen(id, rows.people(usable(id)));
    }

    /**
     * One to be changed.
     *
     * @throws NotThere where the caller has none to change
     */
    public SegmentDraft draft(long id) {
        return rows.draft(changeable(id));
    }

    /** The zones for which the caller can keep one. */
    public List<ZoneRow> zones() {
        return callers.current().zones(Right.CHANGE_PEOPLE);
    }

    /** What can be read of a draft so far. */
    public PeopleGroup read(SegmentDraft draft) {
        callers.require(Right.SEE_PEOPLE);
        return reading.read(draft, new ArrayList<>());
    }

    /** What is wrong with one part of a draft or another. */
    public List<FieldProblem> problems(SegmentDraft draft) {
        callers.require(Right.SEE_PEOPLE);
        List<FieldProblem> problems = new ArrayList<>();
        reading.read(draft, problems);
        return problems;
    }

    /**
     * Keeps a draft and counts its people; nothing of it where something is wrong.
     *
     * @throws NotThere where the one to be changed, or the zone, is none of the caller's
     */
    public SegmentAnswer save(SegmentDraft draft) {
        callers.require(Right.SEE_PEOPLE);
        Optional<KeptSegment> known = Optional.ofNullable(draft.id()).map(this::changeable);
        Optional<ZoneRow> zone = known.isPresent()
                ? Optional.empty()
                : Optional.ofNullable(draft.zoneId()).map(this::own);
        List<FieldProblem> problems = new ArrayList<>();
        PeopleGroup read = reading.read(draft, problems);
        String name = SegmentRules.name(draft.name(), problems);
        SegmentRules.version(draft, known, problems);
        if (known.isEmpty() && kept(zone) >= MOST) {
            problems.add(new FieldProblem("name-0", "segments.problem.full", MOST));
        }
        if (!problems.isEmpty()) {
            return new SegmentAnswer(null, problems);
        }
        KeptSegment segment = known.orElseGet(() -> rows.fresh(zone));
        rows.keep(segment, new NamedConditions(name, read));
        if (known.isEmpty()) {
            segments.add(segment);
        }
        log.append(AuditKind.SEGMENT_KEPT, KeptSegment.object(segment.id()), 1);
        counted(segment);
        return new SegmentAnswer(segment.id(), List.of());
    }

    /**
     * Counts anew.
     *
     * @return how many there are now
     * @throws NotThere where the caller has none to change
     */
    public long count(long id) {
        KeptSegment segment = changeable(id);
        usable(id);
        return counted(segment);
    }

    /** @throws NotThere where the caller has none to change */
    public void remove(long id) {
        segments.remove(changeable(id));
        log.append(AuditKind.SEGMENT_REMOVED, KeptSegment.object(id), 1);
    }

    private long counted(KeptSegment segment) {
        Instant now = Home.now();
        long people = conditions.count(rows.people(segment));
        segment.body().counted(people, now);
        log.append(AuditKind.SEGMENT_COUNTED, KeptSegment.object(segment.id()), people);
        return people;
    }

    private long kept(Optional<ZoneRow> zone) {
        return zone.isEmpty()
                ? segments.own(MOST).size()
                : segments.ofZones(MOST_SHOWN).stream()
                        .filter(one -> one.zoneId() == zone.get().id())
                        .count();
    }

    private ZoneRow own(int zoneId) {
        return zones.tree()
                .byId(zoneId)
                .filter(zone -> callers.current().may(Right.CHANGE_PEOPLE, zone.lft()))
                .filter(zone -> callers.current().may(Right.SEE_PEOPLE, zone.lft()))
                .orElseThrow(() -> new NotThere("zone " + zoneId));
    }

    private KeptSegment usable(long id) {
        return segments.find(id).filter(rows::isForCaller).orElseThrow(() -> new NotThere(KeptSegment.object(id)));
    }

    private KeptSegment changeable(long id) {
        callers.require(Right.SEE_PEOPLE);
        return segments.find(id).filter(rows::isChangeable).orElseThrow(() -> new NotThere(KeptSegment.object(id)));
    }
}
