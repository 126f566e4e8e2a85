package org.suviaz.contacts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/**
 * A person as typed in or read from a list, not yet looked at. The names of its parts are those of the inputs and of
 * the problems found with them; the phones are phone1, phone2, phone3.
 *
 * @param id null for somebody new
 * @param version of the record that was opened for editing
 * @param saveKey made up when the form is shown, so that three clicks save one person
 * @param gender null to guess it from the name
 * @param letters the language to write to this person in, null to guess it from the spelling
 * @param birth empty, 1971 or 12.03.1971
 * @param zone the id of a zone or its name, null for the zone of the settlement
 * @param zoneWithoutPlace the id of the zone of somebody whose address names no place, or null
 * @param settlementId the one that was picked for the text in settlement, or null; it counts only while it fits the text
 * @param askStreet whether a text that fits several streets is a problem; else it is kept as written
 * @param consents what was said of each way of reaching the person; nobody asked where a channel is not named
 * @param fields what stands in fields of the organisation's own, by their numbers: choices by number with commas between
 *     them, yes and no as these words, the rest as typed; an empty text takes the value away, and a field that is not
 *     named stays as it is
 */
public record ContactForm(
        Long id,
        Integer version,
        String saveKey,
        String surnameBe,
        String givenBe,
        String patronymicBe,
        String surnameRu,
        String givenRu,
        String patronymicRu,
        Gender gender,
        Language letters,
        String birth,
        List<String> phones,
        String email,
        String zone,
        String zoneWithoutPlace,
        String settlement,
        Integer settlementId,
        String street,
        boolean askStreet,
        String house,
        String flat,
        String postalCode,
        Map<Channel, SaidConsent> consents,
        List<String> tags,
        String note,
        String source,
        Map<Integer, String> fields) {

    public ContactForm {
        surnameBe = text(surnameBe);
        givenBe = text(givenBe);
        patronymicBe = text(patronymicBe);
        surnameRu = text(surnameRu);
        givenRu = text(givenRu);
        patronymicRu = text(patronymicRu);
        birth = text(birth);
        email = text(email);
        settlement = text(settlement);
        street = text(street);
        house = text(house);
        flat = text(flat);
        postalCode = text(postalCode);
        note = text(note);
        source = text(source);
        phones = texts(phones);
        tags = texts(tags);
        consents = Map.copyOf(consents);
        fields = Map.copyOf(fields);
    }

    public static ContactForm empty() {
        return new ContactDraft().form();
    }

    /** Whether letters are refused. */
    public boolean doNotWrite() {
        return consents.containsKey(Channel.LETTER)
                && consents.get(Channel.LETTER).answer() == ConsentAnswer.REFUSED;
    }

    /** The same for changing some of it. */
    public ContactDraft draft() {
        return new ContactDraft(this);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static List<String> texts(List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(ContactForm::text).toList();
    }
}
