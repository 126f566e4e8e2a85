package org.suviaz.security.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** One count, one short transaction: nobody who saves waits for the counting of a whole country. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ZoneRecountStep {

    private final ZoneCountRepository counts;

    @Inject
    ZoneRecountStep(ZoneCountRepository counts) {
        this.counts = counts;
    }

    protected ZoneRecountStep() {
        this(null);
    }

    List<Integer> wrong() {
        return counts.wrong();
    }

    boolean recount(int number) {
        return counts.recount(number);
    }
}
