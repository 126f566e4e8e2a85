package org.suviaz.geo.data;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The door to the dictionary without a container: it is opened where its hidden parts are known. */
public final class DictionaryOfDatabase {

    private final EntryRepository entries;
    private final CorrectionRepository corrections;
    private final EditionRepository editions;

    public DictionaryOfDatabase(EntityManager entities) {
        entries = new EntryRepository(entities);
        corrections = new CorrectionRepository(entities);
        editions = new EditionRepository(entities);
    }

    /** Brings all files of this archive in, as a first start does; answers how many rows they have. A transaction is open. */
    public int load(RowCheck check) {
        List<EditionPlan> plans = new EditionLedger(entries, corrections, editions, check).load(Archive.files(), "");
        return plans.stream().mapToInt(EditionPlan::rows).sum();
    }

    public Dictionary dictionary() {
        return new Dictionary(new DictionaryLedger(entries, corrections), null, null);
    }
}
