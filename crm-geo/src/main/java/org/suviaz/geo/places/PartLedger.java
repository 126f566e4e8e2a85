package org.suviaz.geo.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.suviaz.problems.NotThere;

/** Changes the parts of branches, each change a transaction of its own, for what is in memory follows right after it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PartLedger {

    private final ZonePartRepository parts;

    @Inject
    PartLedger(ZonePartRepository parts) {
        this.parts = parts;
    }

    protected PartLedger() {
        this(null);
    }

    List<PartRow> all() {
        return parts.all().stream().map(ZonePart::row).toList();
    }

    void add(List<ZonePart> fresh) {
        fresh.forEach(parts::add);
    }

    void giveUp(int zoneId, int partId) {
        parts.find(partId)
                .filter(part -> part.row().zoneId() == zoneId && !part.row().givenUp())
                .orElseThrow(NotThere::new)
                .giveUp();
    }

    void forgetGivenUp(int zoneId) {
        parts.all().stream()
                .filter(part -> part.row().zoneId() == zoneId && part.row().givenUp())
                .forEach(parts::remove);
    }

    void forgetAll(int zoneId) {
        parts.all().stream().filter(part -> part.row().zoneId() == zoneId).forEach(parts::remove);
    }
}
