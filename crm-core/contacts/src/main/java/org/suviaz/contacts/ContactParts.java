package org.suviaz.contacts;

import java.util.List;

/**
 * What belongs to a person, as it lies there.
 *
 * @param tagNames in their order
 * @param extras what lists said in columns of their own; empty where nobody asked for it
 * @param values what stands in fields of the organisation's own; empty where nobody asked for it
 */
record ContactParts(
        List<ContactPhone> phones,
        List<ContactTag> tags,
        List<String> tagNames,
        List<ContactExtra> extras,
        List<ContactValue> values) {

    static final ContactParts NONE = new ContactParts(List.of(), List.of(), List.of(), List.of(), List.of());

    List<OwnValue> own() {
        return extras.stream().map(ContactExtra::own).toList();
    }

    List<String> numbers() {
        return phones.stream().map(ContactPhone::number).toList();
    }
}
