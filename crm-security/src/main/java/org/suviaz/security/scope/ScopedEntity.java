package org.suviaz.security.scope;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.ParamDef;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;

/**
 * Whatever tells of a person lies in a zone and is there only for those who may read that zone: in lists, counts, bulk
 * statements and loads by key alike. The filter is always on; writes pass {@link ScopeGuard}. This is the one place.
 */
@MappedSuperclass
@EntityListeners(ScopeGuard.class)
@FilterDef(
        name = ScopedEntity.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "l1", type = Integer.class, resolver = ScopeParameters.Low1.class),
            @ParamDef(name = "h1", type = Integer.class, resolver = ScopeParameters.High1.class),
            @ParamDef(name = "l2", type = Integer.class, resolver = ScopeParameters.Low2.class),
            @ParamDef(name = "h2", type = Integer.class, resolver = ScopeParameters.High2.class),
            @ParamDef(name = "l3", type = Integer.class, resolver = ScopeParameters.Low3.class),
            @ParamDef(name = "h3", type = Integer.class, resolver = ScopeParameters.High3.class),
            @ParamDef(name = "lo", type = Integer.class, resolver = ScopeParameters.HullLow.class),
            @ParamDef(name = "hi", type = Integer.class, resolver = ScopeParameters.HullHigh.class),
            @ParamDef(name = "bm", type = byte[].class, resolver = ScopeParameters.Bitmap.class),
            @ParamDef(name = "ol", type = Integer.class, resolver = ScopeParameters.OwnLow.class),
            @ParamDef(name = "oh", type = Integer.class, resolver = ScopeParameters.OwnHigh.class),
            @ParamDef(name = "om", type = byte[].class, resolver = ScopeParameters.OwnBitmap.class),
            @ParamDef(name = "own", type = Integer.class, resolver = ScopeParameters.Own.class),
            @ParamDef(name = "today", type = Instant.class, resolver = ScopeParameters.Today.class)
        })
@Filter(
        name = ScopedEntity.FILTER,
        condition = "(zl between :l1 and :h1 or zl between :l2 and :h2 or zl between :l3 and :h3"
                + " or (zl between :lo and :hi and ord(substr(:bm, 1 + (zl >> 3), 1)) & (1 << (zl & 7)) <> 0)"
                + " or (zl between :ol and :oh and (length(:om) = 0"
                + " or ord(substr(:om, 1 + (zl >> 3), 1)) & (1 << (zl & 7)) <> 0)"
                + " and created_by = :own and created_at >= :today))")
public abstract class ScopedEntity {

    static final String FILTER = "scope";

    @Column(name = "zone_id", nullable = false)
    private int zoneId;

    /** Counts for no version: where a branch is moved, an open form of its people stays good. */
    @OptimisticLock(excluded = true)
    @Column(name = "zl", nullable = false)
    private int zoneNumber;

    @Column(name = "created_by", nullable = false, updatable = false)
    private int createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** Where the row lay when it was read, so that it cannot be carried out of a zone that the caller may not write. */
    @Transient
    private Integer readIn;

    @Transient
    private boolean carried;

    public int zoneId() {
        return zoneId;
    }

    public int zoneNumber() {
        return zoneNumber;
    }

    public int createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Lays the row in that zone; the guard judges when it is written. */
    protected void placeIn(ZoneRow zone) {
        placeIn(zone.id(), zone.lft());
    }

    /** Lays the row where a row that it belongs to lies already. */
    protected void placeWith(ScopedEntity other) {
        placeIn(other.zoneId, other.zoneNumber);
    }

    /** As {@link #placeIn(ZoneRow)} where the zone is known by its keys alone. */
    protected void placeIn(int zone, int number) {
        zoneId = zone;
        zoneNumber = number;
    }

    /** The rights of which one, held in the row's zone, lets the caller write it. */
    protected Set<Right> writableBy() {
        return Set.of(Right.ADD_PEOPLE, Right.CHANGE_PEOPLE, Right.PUT_AWAY_PEOPLE);
    }

    /**
     * The row to which this one belongs, where both are there for the same people: who sees only what the own hand wrote
     * today sees the whole of it, whoever wrote a part. Null for a row of its own.
     */
    protected ScopedEntity partOf() {
        return null;
    }

    /** By whom and when: by the caller now, or as the row to which it belongs. */
    void stamp(int account, Instant now) {
        ScopedEntity whole = partOf();
        createdBy = whole == null ? account : whole.createdBy;
        createdAt = whole == null ? now : whole.createdAt;
    }

    /** Takes over another number of the same zone; whoever may do that need not be one who writes such rows. */
    void carryTo(int number) {
        zoneNumber = number;
        carried = true;
    }

    boolean carried() {
        return carried;
    }

    Integer readIn() {
        return readIn;
    }

    void remember() {
        readIn = zoneNumber;
    }
}
