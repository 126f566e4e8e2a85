package org.suviaz.contacts;

import java.util.List;

/**
 * What belongs to a person, as it lies there.
 *
 * @param tagNames in their order
 */
record ContactParts(List<ContactPhone> phones, List<ContactTag> tags, List<String> tagNames) {

    static final ContactParts NONE = new ContactParts(List.of(), List.of(), List.of());

    List<String> numbers() {
        return phones.stream().map(ContactPhone::number).toList();
    }
}
