package org.suviaz.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.database.NativeSql;

/** Reads and writes drafts; one that has had its time is not there any more. */
@Dependent
class EntryDraftRepository {

    private final EntityManager entities;

    @Inject
    EntryDraftRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(EntryDraft draft) {
        entities.persist(draft);
    }

    Optional<EntryDraft> find(long id, Instant now) {
        return entities.createQuery("select d from EntryDraft d where d.id = :id and d.goneAt > :now", EntryDraft.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** The one that this sheet was put aside as before. */
    Optional<EntryDraft> of(String sheetKey, Instant now) {
        return entities.createQuery(
                        "select d from EntryDraft d where d.sheetKey = :key and d.goneAt > :now", EntryDraft.class)
                .setParameter("key", sheetKey)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those with rows to save, the newest first. */
    List<EntryDraft> all(Instant now) {
        return entities.createQuery(
                        "select d from EntryDraft d where d.goneAt > :now and d.people > 0 order by d.keptAt desc, d.id desc",
                        EntryDraft.class)
                .setParameter("now", now)
                .getResultList();
    }

    void remove(EntryDraft draft) {
        entities.remove(draft);
    }

    @NativeSql(
            "the house's own procedure, for the drafts of all owners; deletes by time and by ended accounts alone and"
                    + " reads nothing")
    void sweep() {
        entities.createNativeQuery("call entry_draft_sweep()").executeUpdate();
    }
}
