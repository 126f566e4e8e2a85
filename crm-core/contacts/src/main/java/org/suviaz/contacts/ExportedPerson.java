package org.suviaz.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/**
 * A person as somebody who hands lists out gets that one: every field as far as it is there for that account, empty where it
 * is hidden.
 *
 * @param gender null where unknown
 * @param letters the language of the letters, null where unknown
 * @param birth a date, a year or empty
 * @param phones written for the eye
 * @param zone the name of the zone
 * @param settlement with its kind
 * @param own what lists said in columns of their own
 * @param fields what is kept in the organisation's own fields that are in use, by their number; masked where they are
 * @param consents what was said of each way of reaching the person; the answer alone where they are masked
 * @param added the day of its saving, by the clock of Minsk
 */
public record ExportedPerson(
        long id,
        String code,
        Bilingual surname,
        Bilingual given,
        Bilingual patronymic,
        Gender gender,
        Language letters,
        String birth,
        List<String> phones,
        String email,
        String zone,
        String settlement,
        String street,
        String house,
        String flat,
        String postalCode,
        Map<Channel, Consent> consents,
        List<String> tags,
        String note,
        List<OwnValue> own,
        Map<Integer, String> fields,
        String source,
        LocalDate added) {}
