package org.suviaz.contacts;

import java.util.Map;
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
 * @param fields what is kept in fields of the organisation's own, by their numbers: of those alone that were asked for, and
 *     as far as the caller reads them of that person
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
        boolean doNotWrite,
        Map<Integer, String> fields) {}
