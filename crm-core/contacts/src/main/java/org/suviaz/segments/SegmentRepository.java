package org.suviaz.segments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.suviaz.database.NativeSql;

/** Reads and writes segments: the caller's own ones and those of the caller's zones, the newest first. */
@Dependent
class SegmentRepository {

    private final EntityManager entities;

    @Inject
    SegmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(KeptSegment segment) {
        entities.persist(segment);
        entities.flush();
    }

    void remove(KeptSegment segment) {
        entities.remove(segment);
    }

    Optional<KeptSegment> find(long id) {
        KeptSegment own = entities.find(Segment.class, id);
        return Optional.ofNullable(own == null ? entities.find(ZoneSegment.class, id) : own);
    }

    List<Segment> own(int most) {
        return entities.createQuery("select s from Segment s order by s.id desc", Segment.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<ZoneSegment> ofZones(int most) {
        return entities.createQuery("select s from ZoneSegment s order by s.id desc", ZoneSegment.class)
                .setMaxResults(most)
                .getResultList();
    }

    @NativeSql(
            "the house's own procedure, for the segments of all owners; deletes by ended accounts alone and reads nothing")
    void sweep() {
        entities.createNativeQuery("call segment_sweep()").executeUpdate();
    }
}
