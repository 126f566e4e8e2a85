package org.suviaz.contacts;

import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/**
 * A person as somebody to write to.
 *
 * @param gender null where unknown
 * @param letters the language of the letters, null where unknown
 * @param settlementId null where the settlement is only known as written
 * @param settlement as written
 * @param street as written
 * @param postalCode the written one, or that of the settlement, or empty
 */
public record Recipient(
        long id,
        String code,
        int zoneId,
        int zoneNumber,
        Gender gender,
        Language letters,
        String surnameBe,
        String givenBe,
        String patronymicBe,
        String surnameRu,
        String givenRu,
        String patronymicRu,
        Integer settlementId,
        String settlement,
        String street,
        String house,
        String flat,
        String postalCode,
        boolean doNotWrite) {}
