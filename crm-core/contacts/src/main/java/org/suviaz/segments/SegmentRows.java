package org.suviaz.segments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleConditions;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.contacts.PeopleSubject;
import org.suviaz.contacts.PeopleTest;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.keys.Seals;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Opens and closes what is kept of segments, and says of each what it is for the caller. */
@Dependent
class SegmentRows {

    private static final String PURPOSE = "segment";

    private final Seals seals;
    private final PeopleConditions conditions;
    private final SegmentDrafting drafting;
    private final Zones zones;
    private final Callers callers;

    @Inject
    SegmentRows(Seals seals, PeopleConditions conditions, SegmentDrafting drafting, Zones zones, Callers callers) {
        this.seals = seals;
        this.conditions = conditions;
        this.drafting = drafting;
        this.zones = zones;
        this.callers = callers;
    }

    KeptSegment fresh(Optional<ZoneRow> zone) {
        SegmentBody body = new SegmentBody(UUID.randomUUID());
        return zone.isPresent() ? new ZoneSegment(body, zone.get()) : new Segment(body);
    }

    void keep(KeptSegment segment, NamedConditions said) {
        SegmentBody body = segment.body();
        body.keep(seals.seal(PURPOSE, body.sealKey(), said.bytes()), Home.now());
    }

    SegmentRow row(KeptSegment segment) {
        NamedConditions said = opened(segment);
        return new SegmentRow(
                segment.id(),
                said.name(),
                isFor(segment, said) ? said.conditions() : null,
                segment.zone().flatMap(zone -> zones.tree().byId(zone.id())).orElse(null),
                segment.body().people(),
                segment.body().countedAt(),
                isChangeable(segment));
    }

    SegmentDraft draft(KeptSegment segment) {
        NamedConditions said = opened(segment);
        return drafting.of(
                segment, said, segment.zone().map(KeptSegment.ZoneOfSegment::id).orElse(null));
    }

    /** The conditions, and of a zone's segment that zone. */
    PeopleGroup people(KeptSegment segment) {
        PeopleGroup said = opened(segment).conditions();
        return segment.zone()
                .map(zone -> new PeopleGroup(PeopleGroup.Way.ALL, List.of(in(zone)), List.of(said)))
                .orElse(said);
    }

    private static PeopleTest in(KeptSegment.ZoneOfSegment zone) {
        return new PeopleTest(PeopleSubject.ZONE, 0, OwnTest.IS, String.valueOf(zone.id()));
    }

    boolean isForCaller(KeptSegment segment) {
        return isFor(segment, opened(segment));
    }

    /** Of a zone's segment a count is told as well, so all that it goes by has to be told of everybody there. */
    private boolean isFor(KeptSegment segment, NamedConditions said) {
        return segment.zone()
                .map(zone -> callers.current().may(Right.SEE_PEOPLE, zone.number())
                        && conditions.isFor(said.conditions(), zone.number()))
                .orElseGet(() -> conditions.isFor(said.conditions()));
    }

    /** An own one always, so that it can be removed at least. */
    boolean isChangeable(KeptSegment segment) {
        return segment.zone()
                .map(zone -> callers.current().may(Right.CHANGE_PEOPLE, zone.number()) && isForCaller(segment))
                .orElse(true);
    }

    private NamedConditions opened(KeptSegment segment) {
        return seals.open(PURPOSE, segment.body().sealKey(), segment.body().sealed())
                .map(NamedConditions::read)
                .orElseThrow(() -> new NotThere(KeptSegment.object(segment.id())));
    }
}
