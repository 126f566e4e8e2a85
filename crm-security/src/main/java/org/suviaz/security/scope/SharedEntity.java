package org.suviaz.security.scope;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.ParamDef;
import org.suviaz.geo.zones.ZoneRow;

/**
 * What two zones have to settle with each other. It is there for whoever sees the people of the one, and for whoever could
 * receive somebody in the other; writes pass {@link SharedGuard}. It carries no more of a person than both sides may know.
 */
@MappedSuperclass
@EntityListeners(SharedGuard.class)
@FilterDef(
        name = SharedEntity.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "fl", type = Integer.class, resolver = SharedParameters.FromLow.class),
            @ParamDef(name = "fh", type = Integer.class, resolver = SharedParameters.FromHigh.class),
            @ParamDef(name = "fm", type = byte[].class, resolver = SharedParameters.FromBitmap.class),
            @ParamDef(name = "tl", type = Integer.class, resolver = SharedParameters.ToLow.class),
            @ParamDef(name = "th", type = Integer.class, resolver = SharedParameters.ToHigh.class),
            @ParamDef(name = "tm", type = byte[].class, resolver = SharedParameters.ToBitmap.class)
        })
@Filter(
        name = SharedEntity.FILTER,
        condition = "((from_zl between :fl and :fh and (length(:fm) = 0"
                + " or ord(substr(:fm, 1 + (from_zl >> 3), 1)) & (1 << (from_zl & 7)) <> 0))"
                + " or (to_zl between :tl and :th and (length(:tm) = 0"
                + " or ord(substr(:tm, 1 + (to_zl >> 3), 1)) & (1 << (to_zl & 7)) <> 0)))")
public abstract class SharedEntity {

    static final String FILTER = "shared";

    @Column(name = "from_zone_id", nullable = false, updatable = false)
    private int fromZoneId;

    @OptimisticLock(excluded = true)
    @Column(name = "from_zl", nullable = false)
    private int fromNumber;

    @Column(name = "to_zone_id", nullable = false, updatable = false)
    private int toZoneId;

    @OptimisticLock(excluded = true)
    @Column(name = "to_zl", nullable = false)
    private int toNumber;

    @Column(name = "created_by", nullable = false, updatable = false)
    private int createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** The numbers with which the row was read: a row never changes its zones, only the numbers of them. */
    @Transient
    private Map<Side, Integer> readIn = Map.of();

    /** The side that got another number of the same zone. */
    @Transient
    private Side carried;

    public int zoneId(Side side) {
        return side == Side.FROM ? fromZoneId : toZoneId;
    }

    public int number(Side side) {
        return side == Side.FROM ? fromNumber : toNumber;
    }

    /** The account that began it. */
    public int createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Lays the row between those zones; the guard judges when it is written. */
    protected void between(ZoneRow from, ZoneRow to) {
        fromZoneId = from.id();
        fromNumber = from.lft();
        toZoneId = to.id();
        toNumber = to.lft();
    }

    /** The sides of which one may write what the row says now. */
    protected abstract Set<Side> writtenBy();

    void stamp(int account, Instant now) {
        createdBy = account;
        createdAt = now;
    }

    /** Takes over another number of the same zone on that side. */
    void carryTo(Side side, int number) {
        if (side == Side.FROM) {
            fromNumber = number;
        } else {
            toNumber = number;
        }
        carried = side;
    }

    Side carried() {
        return carried;
    }

    /** The number with which that side was read. */
    int readIn(Side side) {
        return Objects.requireNonNullElse(readIn.get(side), number(side));
    }

    void remember() {
        readIn = new EnumMap<>(Map.of(Side.FROM, fromNumber, Side.TO, toNumber));
    }
}
