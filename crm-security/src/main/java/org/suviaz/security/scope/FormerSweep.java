package org.suviaz.security.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.suviaz.geo.zones.FormerSpan;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** Gives every row that still carries one of these former numbers the present one of the zone that they mean. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FormerSweep {

    private final ScopedRowsRepository rows;

    @Inject
    FormerSweep(ScopedRowsRepository rows) {
        this.rows = rows;
    }

    protected FormerSweep() {
        this(null);
    }

    /** @param formers the outer before the inner: a sweep takes the inner ones first, each to its own zone */
    void sweep(List<FormerSpan> formers, ZoneTree tree) {
        for (int i = formers.size() - 1; i >= 0; i--) {
            FormerSpan former = formers.get(i);
            ZoneRow zone = tree.byId(former.zoneId()).orElseThrow();
            rows.numbered().forEach(column -> rows.sweep(column, former.span(), zone.id(), zone.lft()));
        }
    }
}
