package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;

/** Reads and changes which marks people carry. */
@Dependent
class ContactTagRepository {

    private final EntityManager entities;
    private final TagNames names;

    @Inject
    ContactTagRepository(EntityManager entities, TagNames names) {
        this.entities = entities;
        this.names = names;
    }

    /** The marks that people within the reader's scope carry; of others nobody learns that they are in use. */
    List<TagRow> inUse() {
        return entities.createQuery(
                        "select t.id, t.name from Tag t where exists"
                                + " (select 1 from ContactTag ct where ct.tagId = t.id)",
                        Object[].class)
                .getResultStream()
                .map(row -> new TagRow((Long) row[0], (String) row[1]))
                .sorted(Alphabet.by(Language.BE, TagRow::name))
                .toList();
    }

    List<ContactTag> of(long contactId) {
        return of(List.of(contactId)).getOrDefault(contactId, List.of());
    }

    /** The marks of each of these people who carry any. */
    Map<Long, List<ContactTag>> of(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : entities.createQuery("select ct from ContactTag ct where ct.contactId in :contacts", ContactTag.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ContactTag::contactId));
    }

    List<String> namesOf(long contactId) {
        return namesOf(List.of(contactId)).getOrDefault(contactId, List.of());
    }

    /** The names of the marks of each of these people, in their order. */
    Map<Long, List<String>> namesOf(Collection<Long> contactIds) {
        Map<Long, List<String>> found = new HashMap<>();
        if (!contactIds.isEmpty()) {
            entities.createQuery(
                            "select ct.contactId, t.name from ContactTag ct, Tag t"
                                    + " where t.id = ct.tagId and ct.contactId in :contacts",
                            Object[].class)
                    .setParameter("contacts", contactIds)
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                            .add((String) row[1]));
            found.values().forEach(tags -> tags.sort(Alphabet.of(Language.BE)));
        }
        return found;
    }

    /** @param asked what was found out about the marks of those before, and now of this one's */
    void add(Contact contact, List<String> tags, Map<String, Long> asked) {
        tags.stream()
                .map(tag -> asked.computeIfAbsent(tag, this::number))
                .distinct()
                .forEach(tag -> entities.persist(new ContactTag(contact, tag)));
    }

    /** Gives back the names as they are known, in their order. */
    List<String> replace(Contact contact, List<ContactTag> old, List<String> tags) {
        List<String> known = tags.stream()
                .map(this::asKnown)
                .distinct()
                .sorted(Alphabet.of(Language.BE))
                .toList();
        Set<Long> wanted = new TreeSet<>();
        known.forEach(tag -> wanted.add(names.number(tag)));
        for (ContactTag tag : old) {
            if (wanted.remove(tag.tagId())) {
                tag.follow(contact);
            } else {
                entities.remove(tag);
            }
        }
        wanted.forEach(tag -> entities.persist(new ContactTag(contact, tag)));
        return known;
    }

    private long number(String tag) {
        return names.number(asKnown(tag));
    }

    /** As the writer's own people carry it, capitals or not; how people of other zones carry it is not told. */
    private String asKnown(String tag) {
        return entities.createQuery(
                        "select t.name from Tag t where lower(t.name) = :small and exists"
                                + " (select 1 from ContactTag ct where ct.tagId = t.id) order by t.name",
                        String.class)
                .setParameter("small", tag.toLowerCase(Locale.ROOT))
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(tag);
    }
}
