package org.suviaz.contacts;

import java.util.List;

/**
 * What a form says about a person, once everything in it was looked at.
 *
 * @param phones as +375291234567, at most three
 */
record ContactFacts(
        NameFacts names,
        AddressFacts address,
        BirthDate birth,
        List<String> phones,
        String email,
        boolean doNotWrite,
        List<String> tags,
        String note,
        String source) {}
