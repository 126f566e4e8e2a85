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
    private final ContactConsentRepository consents;
    private final ContactExtraRepository extras;
    private final ContactValueRepository values;

    @Inject
    ContactPartsRepository(
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactConsentRepository consents,
            ContactExtraRepository extras,
            ContactValueRepository values) {
        this.phones = phones;
        this.tags = tags;
        this.consents = consents;
        this.extras = extras;
        this.values = values;
    }

    /** All of one person. */
    ContactParts withOwn(long contactId) {
        return withOwn(List.of(contactId)).get(contactId);
    }

    /** One answer for each of these people, who have phones and marks or not. */
    Map<Long, ContactParts> of(Collection<Long> contactIds) {
        return of(contactIds, Map.of(), Map.of());
    }

    /** The same with what fields of the organisation's own and columns of lists say. */
    Map<Long, ContactParts> withOwn(Collection<Long> contactIds) {
        return of(contactIds, extras.of(contactIds), values.of(contactIds));
    }

    private Map<Long, ContactParts> of(
            Collection<Long> contactIds, Map<Long, List<ContactExtra>> own, Map<Long, List<ContactValue>> fields) {
        Map<Long, List<ContactPhone>> numbers = phones.of(contactIds);
        Map<Long, List<ContactTag>> marks = tags.of(contactIds);
        Map<Long, List<String>> names = tags.namesOf(contactIds);
        Map<Long, List<ContactConsent>> said = consents.of(contactIds);
        Map<Long, ContactParts> parts = new HashMap<>();
        for (Long id : contactIds) {
            parts.put(
                    id,
                    new ContactParts(
                            numbers.getOrDefault(id, List.of()),
                            marks.getOrDefault(id, List.of()),
                            names.getOrDefault(id, List.of()),
                            said.getOrDefault(id, List.of()),
                            own.getOrDefault(id, List.of()),
                            fields.getOrDefault(id, List.of())));
        }
        return parts;
    }
}
