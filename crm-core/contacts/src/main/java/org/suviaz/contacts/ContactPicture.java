package org.suviaz.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;

/** A person field by field, as texts, so that two moments can be compared; fields are named as in {@link ContactForm}. */
final class ContactPicture {

    private ContactPicture() {}

    /** With what stands in fields of the organisation's own and in columns of lists. */
    static Map<String, String> whole(Contact contact, ContactParts parts) {
        Map<String, String> fields = of(contact, parts);
        parts.own().forEach(one -> fields.put(OwnValue.part(one.head()), one.value()));
        ContactValueRepository.texts(parts.values()).forEach((id, value) -> fields.put(ValuePart.of(id), value));
        return fields;
    }

    static Map<String, String> of(Contact contact, ContactParts parts) {
        return of(contact, parts.numbers(), parts.tagNames(), parts.said());
    }

    static Map<String, String> of(
            Contact contact, List<String> phones, List<String> tags, Map<Channel, Consent> consents) {
        Map<String, String> fields = new LinkedHashMap<>();
        name(fields, "Be", contact.be());
        name(fields, "Ru", contact.ru());
        fields.put("gender", contact.gender() == null ? "" : contact.gender().name());
        fields.put("letters", contact.letters() == null ? "" : contact.letters().code());
        fields.put("birth", contact.birth().written());
        fields.put("phones", String.join(", ", phones));
        fields.put("email", contact.email());
        fields.put("zone", Integer.toString(contact.zoneId()));
        fields.put("settlement", contact.settlement());
        fields.put("street", contact.street());
        fields.put("house", contact.house());
        fields.put("flat", contact.flat());
        fields.put("postalCode", contact.postalCode());
        consents(fields, consents);
        fields.put("tags", String.join(", ", tags));
        fields.put("note", contact.note());
        fields.put("source", contact.source());
        return fields;
    }

    /** As the person would be once these facts are taken over; the zone is empty where it is one of the problems. */
    static Map<String, String> of(ContactFacts facts) {
        Map<String, String> fields = new LinkedHashMap<>();
        NameFacts names = facts.names();
        AddressFacts address = facts.address();
        name(fields, "Be", names.be());
        name(fields, "Ru", names.ru());
        fields.put("gender", names.gender() == null ? "" : names.gender().name());
        fields.put("letters", names.letters() == null ? "" : names.letters().code());
        fields.put("birth", facts.birth().written());
        fields.put("phones", String.join(", ", facts.phones()));
        fields.put("email", facts.email());
        fields.put(
                "zone",
                address.zone() == null ? "" : Integer.toString(address.zone().id()));
        fields.put("settlement", address.settlement());
        fields.put("street", address.street());
        fields.put("house", address.house());
        fields.put("flat", address.flat());
        fields.put("postalCode", address.postalCode());
        consents(fields, facts.consents());
        fields.put(
                "tags", facts.tags().stream().sorted(Alphabet.of(Language.BE)).collect(Collectors.joining(", ")));
        fields.put("note", facts.note());
        fields.put("source", facts.source());
        return fields;
    }

    private static void consents(Map<String, String> fields, Map<Channel, Consent> said) {
        for (Channel channel : Channel.values()) {
            fields.put(channel.part(), Consent.code(said, channel));
        }
    }

    private static void name(Map<String, String> fields, String spelling, PersonName name) {
        fields.put("surname" + spelling, name.surname());
        fields.put("given" + spelling, name.given());
        fields.put("patronymic" + spelling, name.patronymic());
    }
}
