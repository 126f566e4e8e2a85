package org.suviaz.contacts;

import java.util.List;
import java.util.Map;

/**
 * What belongs to a person, as it lies there.
 *
 * @param tagNames in their order
 * @param consents what was said of ways of reaching the person
 * @param extras what lists said in columns of their own; empty where nobody asked for it
 * @param values what stands in fields of the organisation's own; empty where nobody asked for it
 */
record ContactParts(
        List<ContactPhone> phones,
        List<ContactTag> tags,
        List<String> tagNames,
        List<ContactConsent> consents,
        List<ContactExtra> extras,
        List<ContactValue> values) {

    static final ContactParts NONE = new ContactParts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    List<OwnValue> own() {
        return extras.stream().map(ContactExtra::own).toList();
    }

    Map<Channel, Consent> said() {
        return ContactConsentRepository.said(consents);
    }

    List<String> numbers() {
        return phones.stream().map(ContactPhone::number).toList();
    }
}
