package org.suviaz.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.suviaz.jobs.Hourly;

/** Clears away the drafts whose time is over or whose account has ended; until then nobody can open them anyway. */
@ApplicationScoped
class DraftSweep implements Hourly {

    private final EntryDraftRepository drafts;

    @Inject
    DraftSweep(EntryDraftRepository drafts) {
        this.drafts = drafts;
    }

    protected DraftSweep() {
        this(null);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void tick() {
        drafts.sweep();
    }
}
