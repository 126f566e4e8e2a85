package org.suviaz.contacts;

import java.util.List;
import java.util.Map;

/**
 * What a form says about a person, once everything in it was looked at.
 *
 * @param phones as +375291234567, at most three
 * @param consents what was said of each way of reaching the person
 * @param fields of the organisation's own, by their numbers, with what is to be kept there; those that are not named stay
 */
record ContactFacts(
        NameFacts names,
        AddressFacts address,
        BirthDate birth,
        List<String> phones,
        String email,
        Map<Channel, Consent> consents,
        List<String> tags,
        String note,
        String source,
        Map<Integer, String> fields) {}
