package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what belongs to many people with one question a kind. */
@Dependent
class ContactPartsRepository {

    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactExtraRepository extras;

    @Inject
    ContactPartsRepository(ContactPhoneRepository phones, ContactTagRepository tags, ContactExtraRepository extras) {
        this.phones = phones;
        this.tags = tags;
        this.extras = extras;
    }

    ContactParts of(long contactId) {
        return of(List.of(contactId)).get(contactId);
    }

    /** One answer for each of these people, who have phones and marks or not. */
    Map<Long, ContactParts> of(Collection<Long> contactIds) {
        return of(contactIds, Map.of());
    }

    /** The same with what lists said in columns of their own. */
    Map<Long, ContactParts> withExtras(Collection<Long> contactIds) {
        return of(contactIds, extras.of(contactIds));
    }

    private Map<Long, ContactParts> of(Collection<Long> contactIds, Map<Long, List<ContactExtra>> own) {
        Map<Long, List<ContactPhone>> numbers = phones.of(contactIds);
        Map<Long, List<ContactTag>> marks = tags.of(contactIds);
        Map<Long, List<String>> names = tags.namesOf(contactIds);
        Map<Long, ContactParts> parts = new HashMap<>();
        for (Long id : contactIds) {
            parts.put(
                    id,
                    new ContactParts(
                            numbers.getOrDefault(id, List.of()),
                            marks.getOrDefault(id, List.of()),
                            names.getOrDefault(id, List.of()),
                            own.getOrDefault(id, List.of())));
        }
        return parts;
    }
}
