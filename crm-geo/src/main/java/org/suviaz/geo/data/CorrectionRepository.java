package org.suviaz.geo.data;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes what was laid over entries: corrections and other spellings. */
@Dependent
class CorrectionRepository {

    private final EntityManager entities;

    @Inject
    CorrectionRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(DictionaryCorrection correction) {
        entities.persist(correction);
    }

    void add(DictionaryAlias alias) {
        entities.persist(alias);
    }

    Optional<DictionaryCorrection> inForce(int entryId) {
        return entities.createQuery(
                        "select c from DictionaryCorrection c where c.entryId = :id and c.endedAt is null",
                        DictionaryCorrection.class)
                .setParameter("id", entryId)
                .getResultStream()
                .findFirst();
    }

    /** Every correction of an entry, the newest first. */
    List<DictionaryCorrection> of(int entryId) {
        return entities.createQuery(
                        "select c from DictionaryCorrection c where c.entryId = :id order by c.id desc",
                        DictionaryCorrection.class)
                .setParameter("id", entryId)
                .getResultList();
    }

    /** How many entries of that kind are corrected. */
    int count(EntryKind kind) {
        return entities.createQuery(
                        "select count(c) from DictionaryCorrection c, DictionaryEntry e"
                                + " where c.endedAt is null and e.id = c.entryId and e.kind = :kind and e.own = false",
                        Long.class)
                .setParameter("kind", kind)
                .getSingleResult()
                .intValue();
    }

    /** How many editions, corrections and aliases there are, and how many of the latter two have ended. */
    String changes() {
        Object[] counts = entities.createQuery(
                        "select (select count(e) from DictionaryEdition e),"
                                + " count(c), count(c.endedAt),"
                                + " (select count(a) from DictionaryAlias a), (select count(n.endedAt) from DictionaryAlias n)"
                                + " from DictionaryCorrection c",
                        Object[].class)
                .getSingleResult();
        return Stream.of(counts).map(String::valueOf).collect(Collectors.joining("."));
    }

    /** The aliases of an entry that are in force. */
    List<DictionaryAlias> aliases(int entryId) {
        return entities.createQuery(
                        "select a from DictionaryAlias a where a.entryId = :id and a.endedAt is null order by a.id",
                        DictionaryAlias.class)
                .setParameter("id", entryId)
                .getResultList();
    }

    /** The aliases in force of all entries, by the entry. */
    Map<Integer, List<String>> aliases() {
        return grouped(entities.createQuery(
                        "select a from DictionaryAlias a where a.endedAt is null order by a.id", DictionaryAlias.class)
                .getResultList());
    }

    Optional<DictionaryAlias> alias(int id) {
        return Optional.ofNullable(entities.find(DictionaryAlias.class, id));
    }

    private static Map<Integer, List<String>> grouped(Collection<DictionaryAlias> aliases) {
        Map<Integer, List<String>> names = new HashMap<>();
        aliases.forEach(alias ->
                names.computeIfAbsent(alias.entryId(), id -> new ArrayList<>()).add(alias.name()));
        return names;
    }
}
