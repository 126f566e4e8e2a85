package org.suviaz.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;

/**
 * Everything about one person that the reader is told, in the reader's language where there are two. What a field hides
 * is empty here, and what it masks is masked.
 *
 * @param name surname, given name, patronymic; in the other spelling where this one is missing
 * @param otherName the same in the other spelling, or empty
 * @param be the name as the person writes it in Belarusian, its parts empty where not known
 * @param ru the same in Russian
 * @param gender null where unknown
 * @param birth a date, a year or empty
 * @param phones written for the eye
 * @param zonePath the zones from the country down
 * @param otherZone the last of them in the other language, or empty
 * @param address street, house, flat
 * @param otherAddress settlement and address in the other language, or empty where nothing differs
 * @param postalCode the written one, or that of the settlement, or empty
 * @param addressDoubt what the dictionary leaves open of it, null for nothing
 * @param consents what was said of each way of reaching the person; the answer alone where they are masked
 * @param fields what stands in the organisation's own, the retired ones among them
 * @param own what lists said in columns of their own, in the order in which it came
 * @param putAwayAt null while the person is in the lists
 * @param addedBy the name of the account
 * @param history the last changes, the newest first; all of them are with {@link ContactHistory}
 * @param mayChange whether the reader may edit
 * @param mayPutAway whether the reader may put away or bring back
 * @param access how much of each field the reader is told
 */
public record ContactCard(
        long id,
        String code,
        int version,
        String name,
        String otherName,
        PersonName be,
        PersonName ru,
        Gender gender,
        Language letters,
        String birth,
        List<String> phones,
        String email,
        int zoneId,
        List<String> zonePath,
        String otherZone,
        String settlement,
        String address,
        String otherAddress,
        String postalCode,
        AddressDoubt addressDoubt,
        Map<Channel, Consent> consents,
        List<String> tags,
        String note,
        List<ShownValue> fields,
        List<OwnValue> own,
        String source,
        boolean putAway,
        Instant putAwayAt,
        Instant addedAt,
        String addedBy,
        List<HistoryRow> history,
        boolean mayChange,
        boolean mayPutAway,
        Map<Field, FieldAccess> access) {

    /** Whether letters are refused, as far as that is told. */
    public boolean doNotWrite() {
        return Consent.noLetters(consents);
    }

    /** Whether the field of that name is there at all. */
    public boolean shows(String field) {
        return access.get(Field.valueOf(field)) != FieldAccess.HIDDEN;
    }

    public boolean masks(String field) {
        return access.get(Field.valueOf(field)) == FieldAccess.MASKED;
    }
}
