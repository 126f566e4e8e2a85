package org.suviaz.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.suviaz.contacts.ContactMerge;
import org.suviaz.contacts.ContactPairs;
import org.suviaz.contacts.PairRow;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;

/** One certain pair, in a transaction of its own: what stands in the way of it stands in the way of no other. */
@ApplicationScoped
class CertainPair {

    private final ContactPairs pairs;
    private final ContactMerge merge;
    private final Alone alone;

    @Inject
    CertainPair(ContactPairs pairs, ContactMerge merge, Alone alone) {
        this.pairs = pairs;
        this.merge = merge;
        this.alone = alone;
    }

    protected CertainPair() {
        this(null, null, null);
    }

    /** Whether they are one record now. */
    boolean merged(long pairId) {
        try {
            return alone.done(() -> mergedIfCertain(pairId));
        } catch (NotThere | Problem | PersistenceException standsInTheWay) {
            return false;
        }
    }

    /** Somebody may have changed one of both since they were found, or the house's rules another way of telling. */
    private boolean mergedIfCertain(long pairId) {
        PairRow pair = pairs.pair(pairId, Language.BE);
        if (!pairs.isCertain(pairId)) {
            return false;
        }
        merge.merge(pair.one().id(), pair.other().id(), null, null);
        return true;
    }
}
